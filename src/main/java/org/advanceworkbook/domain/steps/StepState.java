package org.advanceworkbook.domain.steps;

/** The mark a step carries in the rail. */
public enum StepState {
  NOT_BEGUN,
  BEGUN,
  LOOK,
  DONE
}
