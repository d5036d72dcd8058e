package org.advanceworkbook.domain.objective.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/**
 * Turns what a rep writes into days, seen from today. A day without a year is the next one, or one
 * of the last thirty days; a period stands for its last day.
 */
final class Calendar {
  private static final int PAST_DAYS = 30;
  private static final Map<String, Integer> MONTHS = new java.util.HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new java.util.HashMap<>();

  static {
    String[] months = {
      "january jan",
      "february feb febr",
      "march mar",
      "april apr",
      "may",
      "june jun",
      "july jul",
      "august aug",
      "september sep sept",
      "october oct",
      "november nov",
      "december dec"
    };
    for (int i = 0; i < months.length; i++) {
      for (String name : months[i].split(" ")) {
        MONTHS.put(name, i + 1);
      }
    }
    String[] days = {
      "monday mon mondays",
      "tuesday tue tues",
      "wednesday wed weds wednes",
      "thursday thu thur thurs",
      "friday fri",
      "saturday sat",
      "sunday sun"
    };
    for (int i = 0; i < days.length; i++) {
      for (String name : days[i].split(" ")) {
        WEEKDAYS.put(name, DayOfWeek.of(i + 1));
      }
    }
  }

  private final LocalDate today;
  private final boolean dayFirst;

  Calendar(LocalDate today, boolean dayFirst) {
    this.today = today;
    this.dayFirst = dayFirst;
  }

  LocalDate today() {
    return today;
  }

  /** 1 to 12, or 0 when the word is no month. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** The weekday, or null. */
  static DayOfWeek weekday(String word) {
    return WEEKDAYS.get(word);
  }

  /** The next such weekday after today. */
  LocalDate next(DayOfWeek day) {
    return today.with(TemporalAdjusters.next(day));
  }

  /** That weekday in the week after this one. */
  LocalDate inNextWeek(DayOfWeek day) {
    return endOfWeek(1)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .with(TemporalAdjusters.nextOrSame(day));
  }

  /**
   * Friday of the week that lies so many weeks ahead; on a weekend, this week is the coming one.
   */
  LocalDate endOfWeek(int weeks) {
    return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)).plusWeeks(weeks);
  }

  LocalDate endOfMonth(int months) {
    return today.plusMonths(months).with(TemporalAdjusters.lastDayOfMonth());
  }

  LocalDate endOfQuarter(int quarters) {
    LocalDate in = today.plusMonths(3L * quarters);
    int last = in.get(IsoFields.QUARTER_OF_YEAR) * 3;
    return in.withDayOfMonth(1).withMonth(last).with(TemporalAdjusters.lastDayOfMonth());
  }

  LocalDate endOfYear(int years) {
    return LocalDate.of(today.getYear() + years, 12, 31);
  }

  /** The last day of a month, this year or next. */
  LocalDate endOf(int month) {
    LocalDate first = LocalDate.of(today.getYear(), month, 1);
    LocalDate last = first.with(TemporalAdjusters.lastDayOfMonth());
    return last.isBefore(today) ? last.plusYears(1).with(TemporalAdjusters.lastDayOfMonth()) : last;
  }

  /** The last day of the n-th quarter, this year or next. */
  LocalDate quarter(int number) {
    return endOf(number * 3);
  }

  /** Friday of a week of the year, or null. */
  LocalDate week(int number) {
    if (number < 1 || number > 53) {
      return null;
    }
    LocalDate friday =
        today.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.min(number, 52)).with(DayOfWeek.FRIDAY);
    return friday.isBefore(today.minusDays(PAST_DAYS)) ? friday.plusWeeks(52) : friday;
  }

  /** The day of a month without a month: the next such day. */
  LocalDate dayOfMonth(int day) {
    for (int ahead = 0; ahead < 3; ahead++) {
      LocalDate month = today.plusMonths(ahead).withDayOfMonth(1);
      if (day >= 1 && day <= month.lengthOfMonth()) {
        LocalDate found = month.withDayOfMonth(day);
        if (!found.isBefore(today)) {
          return found;
        }
      }
    }
    return null;
  }

  /** Day and month without a year. */
  LocalDate dayAndMonth(int day, int month) {
    LocalDate found = date(today.getYear(), month, day);
    if (found != null && found.isBefore(today.minusDays(PAST_DAYS))) {
      found = date(today.getYear() + 1, month, day);
    }
    return found == null ? date(today.getYear() + 1, month, day) : found;
  }

  /** Two numbers in the order of the locale, or in the other one where only that is a day. */
  LocalDate twoNumbers(int a, int b, int year) {
    int day = dayFirst ? a : b;
    int month = dayFirst ? b : a;
    if (month > 12 && day <= 12) {
      int swap = day;
      day = month;
      month = swap;
    }
    return year == 0 ? dayAndMonth(day, month) : date(year < 100 ? 2000 + year : year, month, day);
  }

  /** The day, or null where there is none, such as 31 June. */
  static LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
