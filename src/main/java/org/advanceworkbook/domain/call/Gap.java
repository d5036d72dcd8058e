package org.advanceworkbook.domain.call;

/** What a rep should know before a decision; the gap checklist. R15, R41. */
public enum Gap {
  GOAL,
  CHALLENGE,
  STAKE,
  URGENCY,
  COST_OF_NOTHING,
  DECISION_PROCESS,
  BUDGET,
  ATTITUDE_TO_US,
  RIVALS
}
