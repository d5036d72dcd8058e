package org.advanceworkbook.domain.account;

/** The nine stages of an opportunity, in order. DOMAIN section 4. */
public enum Stage {
  PROSPECTING,
  QUALIFICATION,
  DISCOVERY,
  SOLUTION,
  VALIDATION,
  PROPOSAL,
  DECISION,
  IMPLEMENTATION,
  GROWTH;

  /** How many stages {@code other} lies ahead of this one; negative when it lies behind. */
  public int stepsTo(Stage other) {
    return other.ordinal() - ordinal();
  }
}
