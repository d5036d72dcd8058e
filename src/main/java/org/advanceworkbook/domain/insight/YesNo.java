package org.advanceworkbook.domain.insight;

/** The two groups of a plain question. */
public enum YesNo {
  YES,
  NO;

  /** The one that says so. */
  public static YesNo of(boolean value) {
    return value ? YES : NO;
  }
}
