package org.advanceworkbook.workbook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * All calls of one week, Monday to Sunday.
 *
 * @param monday its first day
 * @param calls in the order of day and hour
 */
public record WeekView(LocalDate monday, List<CallRow> calls) {
  private static final int MOST = 2_000;
  private static final int LAST_DAY = 6;

  /** Guarantees: the list cannot be changed. */
  public WeekView {
    calls = List.copyOf(calls);
  }

  /** The week in which this day lies. */
  public static WeekView of(WorkbookStore store, LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    CallFilter week = CallFilter.ALL.withFrom(monday).withTo(monday.plusDays(LAST_DAY));
    return new WeekView(monday, store.calls(week, CallOrder.OLDEST_FIRST, MOST, 0));
  }

  /** The Sunday. */
  public LocalDate sunday() {
    return monday.plusDays(LAST_DAY);
  }

  /** The calls of one day. */
  public List<CallRow> on(LocalDate day) {
    return calls.stream().filter(row -> day.equals(row.date())).toList();
  }
}
