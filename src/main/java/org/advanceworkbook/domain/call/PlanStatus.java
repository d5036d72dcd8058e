package org.advanceworkbook.domain.call;

/**
 * Where a plan stands. From HELD on the plan is frozen; NOT_HELD leaves all rates. DOMAIN section
 * 3.
 */
public enum PlanStatus {
  DRAFT,
  READY,
  HELD,
  DEBRIEFED,
  NOT_HELD
}
