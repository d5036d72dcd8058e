package org.advanceworkbook.workbook;

/** How far a plan is, in the words of the Today screen. */
public enum PlanState {
  NOT_STARTED,
  NOT_AN_ADVANCE,
  /** The objective is an advance, and more is missing than a few answers. */
  BEGUN,
  /** One or two of the answers that make a plan ready are missing. */
  NEARLY_READY,
  READY
}
