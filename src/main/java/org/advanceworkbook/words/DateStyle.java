package org.advanceworkbook.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How dates are written: 18 June, June 18, or 2026-06-18. The blanks inside a date do not break.
 */
public enum DateStyle {
  DAY_FIRST("d MMMM", "d MMM"),
  MONTH_FIRST("MMMM d", "MMM d"),
  ISO("yyyy-MM-dd", "yyyy-MM-dd");

  private final String full;
  private final String brief;

  DateStyle(String full, String brief) {
    this.full = full;
    this.brief = brief;
  }

  /** "18 June". */
  public String day(LocalDate date) {
    return write(date, full);
  }

  /** "18 Jun". */
  public String dayBrief(LocalDate date) {
    return write(date, brief);
  }

  /** "Thursday 18 June". */
  public String dayLong(LocalDate date) {
    return write(date, "EEEE " + full);
  }

  /** "Thu 18 June", as dates stand in sentences; "2026-06-18" in ISO. */
  public String dayNamed(LocalDate date) {
    return write(date, this == ISO ? full : "EEE " + full);
  }

  /** "Thu 18 Jun". */
  public String dayShort(LocalDate date) {
    return write(date, "EEE " + brief);
  }

  /** "Thu 18 June 2026". */
  public String dayYear(LocalDate date) {
    return write(date, "EEE " + full + year());
  }

  /** "Thu 18 Jun 2026". */
  public String dayShortYear(LocalDate date) {
    return write(date, "EEE " + brief + year());
  }

  private String year() {
    return switch (this) {
      case DAY_FIRST -> " yyyy";
      case MONTH_FIRST -> ", yyyy";
      case ISO -> "";
    };
  }

  /** "June 2026". */
  public String month(LocalDate date) {
    return write(date, this == ISO ? "yyyy-MM" : "MMMM yyyy");
  }

  // Not Locale.UK: its newer data writes "Sept" for one month, and every other one has three
  // letters.
  private static String write(LocalDate date, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .format(date)
        .replace(' ', Words.NO_BREAK);
  }
}
