package org.advanceworkbook.workbook.share;

import org.advanceworkbook.workbook.merge.CellKey;

/**
 * What a received file does, or would do, to an entry.
 *
 * @param key the entry, or the part of it that is in conflict
 * @param what what happens to it
 * @param name what it is called on screen: an account, a person, a promise
 */
public record Change(CellKey key, What what, String name) {
  /** What happens to an entry. */
  public enum What {
    /** It is new here. */
    NEW,
    /** It was changed there. */
    CHANGED,
    /** It was taken out there. */
    GONE,
    /** It was written on both sides at the same time, or too late, and somebody has to decide. */
    CONFLICT,
    /** This version does not know what it is, and only passes it on. */
    PASSED_ON
  }
}
