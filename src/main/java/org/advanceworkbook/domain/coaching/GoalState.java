package org.advanceworkbook.domain.coaching;

/** What became of a behaviour that was to be tried. */
public enum GoalState {
  OPEN,
  TRIED,
  NOT_TRIED
}
