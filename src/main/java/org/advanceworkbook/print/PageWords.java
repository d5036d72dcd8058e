package org.advanceworkbook.print;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.Settings.DateStyle;

/** What a page says in our own words, and how it writes days and times. */
final class PageWords {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Function<Phrase, String> say;
  private final Supplier<DateStyle> dates;

  PageWords(Function<Phrase, String> say, Supplier<DateStyle> dates) {
    this.say = say;
    this.dates = dates;
  }

  /** The text of {@code print.KEY}. */
  String text(String key, Object... args) {
    return say.apply(Phrase.of("print." + key, args));
  }

  /** The word for one value, {@code print.KIND.NAME}. */
  String word(String kind, Enum<?> value) {
    return text(kind + "." + value.name());
  }

  /** "Thu 18 June 2026". */
  String weekday(LocalDate day) {
    return day == null ? "" : format(day, "EEE d MMMM yyyy", "EEE, MMMM d, yyyy", "EEE yyyy-MM-dd");
  }

  /** "18 June 2026". */
  String day(LocalDate day) {
    return day == null ? "" : format(day, "d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd");
  }

  /** "18 Jun 2026", for narrow columns. */
  String shortDay(LocalDate day) {
    return day == null ? "" : format(day, "d MMM yyyy", "MMM d, yyyy", "yyyy-MM-dd");
  }

  /** "10:00". */
  String clock(LocalTime time) {
    return time == null ? "" : time.format(CLOCK);
  }

  /** "10:00 to 11:00"; the end may lie on the next day. */
  String span(LocalTime start, int minutes) {
    if (start == null) {
      return minutes > 0 ? text("minutes", minutes) : "";
    }
    return minutes > 0
        ? text("span", clock(start), clock(start.plusMinutes(minutes)))
        : clock(start);
  }

  private String format(LocalDate day, String dayFirst, String monthFirst, String iso) {
    String pattern =
        switch (dates.get()) {
          case DAY_FIRST -> dayFirst;
          case MONTH_FIRST -> monthFirst;
          case ISO -> iso;
        };
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }
}
