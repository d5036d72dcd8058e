package org.advanceworkbook.words;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Dates and times in words, as the user's setting has them and as seen from the clock. The blanks
 * inside a date do not break. Safe from any thread.
 */
public final class Dates {
  private final Words words;
  private final Clock clock;
  private final Supplier<DateStyle> style;

  /** Dates as {@code style} says at the moment of asking; today is what {@code clock} says. */
  public Dates(Words words, Clock clock, Supplier<DateStyle> style) {
    this.words = words;
    this.clock = clock;
    this.style = style;
  }

  /** The day of the clock. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The style in force. */
  public DateStyle style() {
    return style.get();
  }

  /** "18 June". */
  public String day(LocalDate date) {
    return style().day(date);
  }

  /** "18 Jun". */
  public String dayBrief(LocalDate date) {
    return style().dayBrief(date);
  }

  /** "Thursday 18 June". */
  public String dayLong(LocalDate date) {
    return style().dayLong(date);
  }

  /** "Thu 18 Jun"; "Thu 18 Jun 2025" where the year is another than the clock's. */
  public String dayShort(LocalDate date) {
    return date.getYear() == today().getYear()
        ? style().dayShort(date)
        : style().dayShortYear(date);
  }

  /** "Thu 18 June 2026". */
  public String dayYear(LocalDate date) {
    return style().dayYear(date);
  }

  /** "June 2026". */
  public String month(LocalDate date) {
    return style().month(date);
  }

  /** "14:02". */
  public String time(LocalTime time) {
    return clock(time);
  }

  /** The day of a moment where the clock stands. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  /** The local time of a moment: "14:02". */
  public String time(Instant moment) {
    return clock(LocalTime.ofInstant(moment, clock.getZone()));
  }

  /** "10:00 to 11:00". */
  public String span(LocalTime start, int minutes) {
    return words.get("common.from-to", time(start), time(start.plusMinutes(minutes)));
  }

  /** "26 May to 11 June". */
  public String range(LocalDate first, LocalDate last) {
    return words.get("common.from-to", day(first), day(last));
  }

  /** "today", "tomorrow", "yesterday", else "Thu 18 Jun". */
  public String relative(LocalDate date) {
    long days = ChronoUnit.DAYS.between(today(), date);
    if (days == 0) {
      return words.get("common.today");
    }
    if (Math.abs(days) == 1) {
      return words.get(days > 0 ? "common.tomorrow" : "common.yesterday");
    }
    return dayShort(date);
  }

  /** "4 days late", "due today", "due tomorrow", "due Fri 19 Jun". */
  public String due(LocalDate date) {
    long late = ChronoUnit.DAYS.between(date, today());
    return late > 0
        ? words.count("common.days-late", late)
        : words.get("common.due", relative(date));
  }

  /** True when the day has passed. */
  public boolean late(LocalDate date) {
    return date.isBefore(today());
  }

  /** "today", "yesterday", "4 days ago"; "in 6 days" for what comes. */
  public String distance(LocalDate date) {
    long days = ChronoUnit.DAYS.between(today(), date);
    if (Math.abs(days) <= 1) {
      return relative(date);
    }
    return words.count(days < 0 ? "common.days-ago" : "common.in-days", Math.abs(days));
  }

  /** "in 5 h 20 min", "in 40 min", "now"; for more than a day "in 6 days". */
  public String until(LocalDateTime moment) {
    Duration left = Duration.between(LocalDateTime.now(clock), moment);
    if (left.toHours() >= 24 || left.isNegative() && left.toMinutes() < -1) {
      return distance(moment.toLocalDate());
    }
    if (left.toMinutes() < 1) {
      return words.get("common.now");
    }
    return words.get("common.in", length((int) left.toMinutes()));
  }

  /** "45 min", "1 h", "1 h 30 min". */
  public String length(int minutes) {
    int hours = minutes / 60;
    int rest = minutes % 60;
    String h = hours == 0 ? "" : words.get("common.hours", String.valueOf(hours));
    String m = rest == 0 && hours > 0 ? "" : words.get("common.minutes", String.valueOf(rest));
    return (h + (h.isEmpty() || m.isEmpty() ? "" : " ") + m).replace(' ', Words.NO_BREAK);
  }

  static String clock(LocalTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
  }
}
