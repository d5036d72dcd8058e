package org.advanceworkbook.domain.objective.frame;

/** On whose side somebody is. */
public enum Party {
  CLIENT,
  US,
  /** Both together, as in "we agree the plan with Dana". */
  BOTH,
  NONE
}
