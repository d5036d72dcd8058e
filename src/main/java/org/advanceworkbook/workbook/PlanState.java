package org.advanceworkbook.workbook;

/** How far a plan is, in the words of the Today screen. */
public enum PlanState {
  NOT_STARTED,
  NOT_AN_ADVANCE,
  NEARLY_READY,
  READY
}
