package org.advanceworkbook.workbook;

import org.advanceworkbook.domain.insight.Rate;

/**
 * How many promises were kept by the day first named, of those whose day has come. Not shown as a
 * rate where {@link Rate#isShown()} says no.
 *
 * @param name the contact, account or rep
 * @param rate kept of due
 */
public record KeptRow(String name, Rate rate) {
  /** Whose promises are counted together. */
  public enum By {
    /** Who promised. */
    CONTACT,
    /** The account it was promised by or to. */
    ACCOUNT,
    /** The rep of the call; for what we promised by hand, who promised. */
    REP
  }
}
