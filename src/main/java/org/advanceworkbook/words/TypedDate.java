package org.advanceworkbook.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a date as people type it: 26/6, 26 June, June 26th, 2026-06-26, 26, tomorrow, fri, next
 * fri, in 3 weeks. Without a year it is the next such day, or one of the last sixty.
 */
public final class TypedDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})(?:[-/. ]+(\\d{4}|\\d{2}))?\\.?");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -]*(?:of )?([a-z]{3,9})\\.?[ ,-]*(\\d{4}|\\d{2})?");
  private static final Pattern MONTH_DAY =
      Pattern.compile("([a-z]{3,9})\\.? *(\\d{1,2})(?:st|nd|rd|th)?(?:[ ,]+(\\d{4}))?");
  private static final Pattern AHEAD =
      Pattern.compile("(?:in |\\+ ?)(\\d{1,3}) ?(days?|d|weeks?|w|months?|m)?");
  private static final Pattern WEEKDAY = Pattern.compile("(next |last |on |this )?([a-z]{3,9})");
  private static final int BACK = 60;

  private final LocalDate today;
  private final DateStyle style;

  /** Reads as seen from {@code today}; {@code style} decides whether 6/7 is in June or July. */
  public TypedDate(LocalDate today, DateStyle style) {
    this.today = today;
    this.style = style;
  }

  /** The date, or nothing where the text is none. */
  public Optional<LocalDate> read(String typed) {
    String text = typed.replace(Words.NO_BREAK, ' ').strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.ofNullable(any(withoutWeekday(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private LocalDate any(String text) {
    LocalDate named = named(text);
    if (named != null) {
      return named;
    }
    LocalDate inFigures = figures(text);
    return inFigures != null ? inFigures : withMonth(text);
  }

  private LocalDate named(String text) {
    switch (text) {
      case "today", "now", "tod":
        return today;
      case "tomorrow", "tom", "tmrw", "tmr":
        return today.plusDays(1);
      case "yesterday":
        return today.minusDays(1);
      default:
        Matcher ahead = AHEAD.matcher(text);
        return ahead.matches() ? ahead(ahead) : weekday(text);
    }
  }

  private LocalDate ahead(Matcher m) {
    long n = Long.parseLong(m.group(1));
    String unit = m.group(2) == null ? "d" : m.group(2).substring(0, 1);
    return switch (unit) {
      case "w" -> today.plusWeeks(n);
      case "m" -> today.plusMonths(n);
      default -> today.plusDays(n);
    };
  }

  private LocalDate weekday(String text) {
    Matcher m = WEEKDAY.matcher(text);
    DayOfWeek day = m.matches() ? dayOf(m.group(2)) : null;
    if (day == null) {
      return null;
    }
    return "last ".equals(m.group(1))
        ? today.with(TemporalAdjusters.previous(day))
        : today.with(TemporalAdjusters.next(day));
  }

  private LocalDate figures(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher m = FIGURES.matcher(text);
    if (m.matches()) {
      boolean monthFirst = style == DateStyle.MONTH_FIRST && number(m, 1) <= 12;
      boolean swapped = monthFirst || number(m, 2) > 12;
      return of(m.group(3), number(m, swapped ? 1 : 2), number(m, swapped ? 2 : 1));
    }
    return text.matches("\\d{1,2}(st|nd|rd|th|\\.)?")
        ? dayOfMonth(Integer.parseInt(text.replaceAll("\\D", "")))
        : null;
  }

  private LocalDate withMonth(String text) {
    Matcher first = DAY_MONTH.matcher(text);
    if (first.matches() && monthOf(first.group(2)) > 0) {
      return of(first.group(3), monthOf(first.group(2)), number(first, 1));
    }
    Matcher second = MONTH_DAY.matcher(text);
    return second.matches() && monthOf(second.group(1)) > 0
        ? of(second.group(3), monthOf(second.group(1)), number(second, 2))
        : null;
  }

  private LocalDate dayOfMonth(int day) {
    LocalDate first = today.withDayOfMonth(1);
    return IntStream.range(0, 4)
        .mapToObj(first::plusMonths)
        .filter(m -> day >= 1 && day <= m.lengthOfMonth())
        .map(m -> m.withDayOfMonth(day))
        .filter(d -> !d.isBefore(today))
        .findFirst()
        .orElse(null);
  }

  private LocalDate of(String year, int month, int day) {
    if (year != null) {
      int y = Integer.parseInt(year);
      return LocalDate.of(y < 100 ? 2000 + y : y, month, day);
    }
    return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 8)
        .filter(y -> day <= Month.of(month).length(Year.isLeap(y)))
        .mapToObj(y -> LocalDate.of(y, month, day))
        .filter(d -> !d.isBefore(today.minusDays(BACK)))
        .findFirst()
        .orElse(null);
  }

  /** "Fri 26 June 2026" is what we write ourselves; the weekday says nothing new. */
  private static String withoutWeekday(String text) {
    Matcher m = Pattern.compile("([a-z]{3,9})[., ]+(.*\\d.*)").matcher(text);
    return m.matches() && dayOf(m.group(1)) != null ? m.group(2) : text;
  }

  private static DayOfWeek dayOf(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).startsWith(name)) {
        return day;
      }
    }
    return null;
  }

  private static int monthOf(String name) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(name)) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
