package org.advanceworkbook.workbook;

/** Order of a list of calls. */
public enum CallOrder {
  NEWEST_FIRST,
  OLDEST_FIRST,
  ACCOUNT,
  OUTCOME,
  KIND
}
