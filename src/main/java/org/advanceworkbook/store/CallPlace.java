package org.advanceworkbook.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Where a call stands in the order of time, as one number: its day, its start within the day (none
 * comes first), and a count among those that start together. Calls without a day come before all
 * others.
 */
final class CallPlace {
  private static final long TOGETHER = 1024;
  private static final long SLOTS = 1500; // a few more than a day has minutes
  private static final long DAY = TOGETHER * SLOTS;
  private static final long DAY_ONE = 800_000; // 1970-01-01, so that any year a person means fits
  private static final long LAST_DAY = 4 * DAY_ONE;

  /** The first place of a call that has a day. */
  static final long DATED = DAY;

  private CallPlace() {}

  /** The first place of a day. */
  static long of(LocalDate day) {
    return Math.max(1, Math.min(LAST_DAY, day.toEpochDay() + DAY_ONE)) * DAY;
  }

  /** The last place of a day. */
  static long endOf(LocalDate day) {
    return of(day) + DAY - 1;
  }

  /** The place of a call: where it is, if that still is right, else the next that is free. */
  static long find(Sql sql, long present, LocalDate day, LocalTime start) throws SQLException {
    long first = day == null ? 0 : of(day) + slot(start) * TOGETHER;
    long room = day == null ? DAY : TOGETHER;
    return first <= present && present < first + room ? present : free(sql, first, room);
  }

  private static long slot(LocalTime start) {
    return start == null ? 0 : 1 + start.toSecondOfDay() / 60;
  }

  // Where more start together than there is room for, the rest goes on behind.
  private static long free(Sql sql, long first, long room) throws SQLException {
    for (long at = first; ; at += room) {
      long next =
          sql.number(
              "SELECT coalesce(max(place) + 1, ?1) FROM call_figures WHERE place >= ?1 AND place < ?2",
              at,
              at + room);
      if (next < at + room) {
        return next;
      }
    }
  }
}
