package org.advanceworkbook.domain.objective.text;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** The ways to write the end of a period: end of May, next week, within ten days, Q3, by noon. */
final class PeriodPatterns {
  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}([:.h]\\d{2})?(am|pm|h|uhr)|\\d{1,2}:\\d{2}|\\d{1,2}h\\d{0,2}");

  private final TokenCursor tokens;
  private final Calendar calendar;

  PeriodPatterns(TokenCursor tokens, Calendar calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
  }

  /** The period that begins at token {@code i}, null when none does. */
  FoundDay at(int i, boolean led) {
    FoundDay found = period(i);
    found = found == null ? distance(i, led) : found;
    found = found == null ? clockOnly(i, led) : found;
    return found == null ? monthOnly(i, led) : found;
  }

  private FoundDay period(int i) {
    if (tokens.is(i, "tomorrow")) {
      return new FoundDay(i + 1, calendar.today().plusDays(1));
    }
    if (tokens.is(i, "end") || tokens.is(i, "close")) {
      int at = tokens.is(i + 1, "of") ? i + 2 : i + 1;
      at = tokens.is(at, "the", "this", "our", "their") ? at + 1 : at;
      boolean next = tokens.is(at, "next");
      return unit(next ? at + 1 : at, next ? 1 : 0, true);
    }
    if (tokens.is(i, "this", "next", "coming")
        || (tokens.is(i, "the") && tokens.is(i + 1, "next", "coming"))) {
      int at = tokens.is(i, "the") ? i + 1 : i;
      return unit(at + 1, tokens.is(at, "next") || tokens.is(at, "coming") ? 1 : 0, false);
    }
    if (tokens.is(i, "week") && tokens.is(i + 1, "number")) {
      LocalDate friday = calendar.week(TokenCursor.number(tokens.norm(i + 2)));
      return friday == null ? null : new FoundDay(i + 3, friday);
    }
    if (tokens.is(i, "week", "kw")
        && TokenCursor.number(tokens.norm(i + 1)) > 0
        && tokens.norm(i + 1).length() <= 2) {
      LocalDate friday = calendar.week(TokenCursor.number(tokens.norm(i + 1)));
      return friday == null ? null : new FoundDay(i + 2, friday);
    }
    return quarter(i);
  }

  private static boolean quarterName(String text) {
    return text.length() == 2 && text.charAt(0) == 'q' && "1234".indexOf(text.charAt(1)) >= 0;
  }

  private FoundDay quarter(int i) {
    String text = tokens.norm(i);
    if (!quarterName(text) || !tokens.led(i)) {
      return null;
    }
    return new FoundDay(i + 1, calendar.quarter(text.charAt(1) - '0'));
  }

  private FoundDay unit(int i, int ahead, boolean end) {
    LocalDate day =
        switch (tokens.norm(i)) {
          case "week" -> calendar.endOfWeek(ahead);
          case "month" -> calendar.endOfMonth(ahead);
          case "quarter" -> calendar.endOfQuarter(ahead);
          case "year" -> calendar.endOfYear(ahead);
          case "day" -> end ? calendar.today() : null;
          default -> null;
        };
    if (day != null) {
      boolean business = tokens.is(i + 1, "end");
      return new FoundDay(business ? i + 2 : i + 1, day);
    }
    if (end && quarterName(tokens.norm(i))) {
      return new FoundDay(i + 1, calendar.quarter(tokens.norm(i).charAt(1) - '0'));
    }
    int month = Calendar.month(tokens.norm(i));
    return end && month > 0 ? new FoundDay(i + 1, calendar.endOf(month)) : null;
  }

  /** "in two weeks", "within 10 working days", "a week from now". */
  private FoundDay distance(int i, boolean led) {
    if (!led || !tokens.is(i - 1, "in", "within", "than", "next", "coming")) {
      return null;
    }
    int count = tokens.is(i, "a", "an", "one") ? 1 : count(tokens.norm(i));
    int at = tokens.is(i + 1, "working", "business", "calendar") ? i + 2 : i + 1;
    if (tokens.is(i, "a") && tokens.is(i + 1, "fortnight") || tokens.is(i, "fortnight")) {
      return new FoundDay(tokens.is(i, "fortnight") ? i + 1 : i + 2, calendar.today().plusDays(14));
    }
    String unit = tokens.norm(at);
    LocalDate today = calendar.today();
    if (count < 1 || count > 400) {
      return null;
    }
    return switch (unit) {
      case "day", "days", "d" -> new FoundDay(at + 1, today.plusDays(count));
      case "week", "weeks" -> new FoundDay(at + 1, today.plusWeeks(count));
      case "month", "months" -> new FoundDay(at + 1, today.plusMonths(count));
      case "hour", "hours", "h", "minutes" -> new FoundDay(at + 1, today);
      default -> null;
    };
  }

  private static int count(String word) {
    return switch (word) {
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      case "seven" -> 7;
      case "eight" -> 8;
      case "ten" -> 10;
      case "fourteen" -> 14;
      default -> TokenCursor.number(word);
    };
  }

  /** A time of day alone is today. */
  private FoundDay clockOnly(int i, boolean led) {
    if (!led
        || !tokens.is(i - 1, "by", "until", "before", "at", "till", "til", "around", "about")) {
      return null;
    }
    int end = clock(i);
    if (end == i
        && tokens.is(
            i, "noon", "lunch", "lunchtime", "midday", "midnight", "lunch-time", "breakfast")) {
      end = i + 1;
    }
    return end == i ? null : new FoundDay(end, calendar.today());
  }

  private FoundDay monthOnly(int i, boolean led) {
    int month = Calendar.month(tokens.norm(i));
    if (month == 0 || !led || (tokens.is(i, "may", "march") && !tokens.word(i).capitalised())) {
      return null;
    }
    int end = i + 1;
    int year = tokens.norm(end).length() == 4 ? TokenCursor.number(tokens.norm(end)) : 0;
    if (year >= 2000 && year < 2100) {
      LocalDate first = LocalDate.of(year, month, 1);
      return new FoundDay(end + 1, first.plusMonths(1).minusDays(1));
    }
    return new FoundDay(end, calendar.endOf(month));
  }

  /** Skips a time of day behind a day: 5pm, 14:00, at 16 o'clock, 11h. */
  int clock(int i) {
    int at = tokens.is(i, "at", "by", ",") ? i + 1 : i;
    String text = tokens.norm(at);
    boolean digit = !text.isEmpty() && Character.isDigit(text.charAt(0));
    if (digit && CLOCK.matcher(text).matches()) {
      return at + 1;
    }
    boolean hour = TokenCursor.number(text) > 0 && TokenCursor.number(text) <= 24;
    if (hour && tokens.is(at + 1, "o'clock", "am", "pm", "h", "uhr", "oclock", "o")) {
      return Math.min(at + 2, tokens.size());
    }
    if (hour && at > i && tokens.is(i, "at")) {
      return at + 1;
    }
    return tokens.is(i, "noon", "morning", "afternoon", "evening", "lunch") ? i + 1 : i;
  }
}
