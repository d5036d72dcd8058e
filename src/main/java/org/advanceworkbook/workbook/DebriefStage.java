package org.advanceworkbook.workbook;

/** Whether a debrief is still being written or was saved as finished. */
public enum DebriefStage {
  BEGUN,
  FINISHED
}
