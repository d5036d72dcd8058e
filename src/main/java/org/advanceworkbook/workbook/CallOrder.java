package org.advanceworkbook.workbook;

/**
 * Order of a list of calls. Where two are alike, and for those without a value, which come last
 * either way, the newest comes first.
 */
public enum CallOrder {
  NEWEST_FIRST,
  OLDEST_FIRST,
  ACCOUNT,
  ACCOUNT_BACKWARDS,
  KIND,
  KIND_BACKWARDS,
  /** Most purposes met first. */
  PURPOSES,
  /** Fewest purposes met first. */
  PURPOSES_BACKWARDS,
  OBJECTIVE,
  OBJECTIVE_BACKWARDS,
  /** From an order down to a call not held. */
  OUTCOME,
  OUTCOME_BACKWARDS,
  NEXT_STEP,
  NEXT_STEP_BACKWARDS
}
