package org.advanceworkbook.domain.steps;

/** The steps of both kinds of call. DOMAIN section 3. */
public enum StepId {
  CALL,
  OUTCOME,
  CUSTOMER,
  RAPPORT,
  DISCOVER,
  INFORM,
  AGREEMENT,
  AGENDA,
  INFORMATION,
  QUALIFY,
  APPOINTMENT,
  REVIEW
}
