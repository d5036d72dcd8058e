package org.advanceworkbook.domain.account;

/** How a stakeholder sees us, as far as we know. */
public enum Attitude {
  UNKNOWN,
  FOR,
  NEUTRAL,
  AGAINST
}
