package org.advanceworkbook.domain.objective.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The ways to write a day or the end of a period. One object for one text. */
final class DatePatterns {
  private static final Set<String> LEADING =
      Set.of(
          "by",
          "on",
          "until",
          "till",
          "before",
          "at",
          "in",
          "within",
          "latest",
          "for",
          "from",
          "no",
          "later",
          "than",
          "to",
          "til",
          "due",
          "around",
          "about",
          "not",
          "this",
          "the",
          "of",
          "during",
          "after",
          "since",
          "-",
          "next",
          "last",
          "coming",
          "following",
          "up",
          "end",
          "mid",
          "early",
          "late",
          "beginning",
          "start",
          "middle",
          "first",
          "second",
          "half",
          "week",
          "day");

  private final List<Token> tokens;
  private final Calendar calendar;

  DatePatterns(List<Token> tokens, Calendar calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
  }

  /** The day named from token {@code i} on, a leading preposition included; null when none. */
  TimeMention at(int i) {
    int core = i;
    while (core < i + 5 && core < tokens.size() && LEADING.contains(norm(core)) && !starts(core)) {
      core++;
    }
    Core found = core(core, core > i);
    if (found == null && core > i) {
      return null;
    }
    if (found == null || (core > i && !prepositional(i))) {
      return found == null ? null : mention(i, core, found);
    }
    return mention(i, core, found);
  }

  private TimeMention mention(int from, int core, Core found) {
    int to = found.end();
    to = clock(to);
    return new TimeMention(from, to, TimeMention.Kind.DATED, found.day());
  }

  private boolean prepositional(int i) {
    return LEADING.contains(norm(i));
  }

  private boolean starts(int i) {
    return core(i, i > 0 && LEADING.contains(norm(i - 1))) != null;
  }

  /**
   * A day.
   *
   * @param day null when the words bound a time that cannot be computed
   */
  private record Core(int end, LocalDate day) {}

  private Core core(int i, boolean led) {
    if (i >= tokens.size()) {
      return null;
    }
    Core found = iso(i);
    found = found == null ? weekday(i) : found;
    found = found == null ? dayMonth(i) : found;
    found = found == null ? monthDay(i) : found;
    found = found == null ? numbers(i, led) : found;
    found = found == null ? period(i) : found;
    found = found == null ? distance(i, led) : found;
    found = found == null ? ordinal(i, led) : found;
    found = found == null ? clockOnly(i, led) : found;
    return found == null ? monthOnly(i, led) : found;
  }

  private Core iso(int i) {
    String[] parts = norm(i).split("-");
    if (parts.length == 3 && parts[0].length() == 4 && number(parts[0]) > 0) {
      LocalDate day = Calendar.date(number(parts[0]), number(parts[1]), number(parts[2]));
      return day == null ? null : new Core(i + 1, day);
    }
    return null;
  }

  private Core weekday(int i) {
    boolean next = is(i, "next");
    boolean skip = next || is(i, "this") || is(i, "coming");
    int at = skip ? i + 1 : i;
    DayOfWeek day = Calendar.weekday(norm(at));
    if (day == null
        || (is(at, "sun", "sat", "mon", "wed")
            && !word(at).capitalised()
            && !led(at)
            && at + 1 < tokens.size()
            && !word(at + 1).mark())) {
      return null;
    }
    int end = at + 1;
    if (is(end, "week") || (is(end, "in") && is(end + 1, "a") && is(end + 2, "week"))) {
      return new Core(is(end, "week") ? end + 1 : end + 3, calendar.next(day).plusWeeks(1));
    }
    if (is(end, "next") && is(end + 1, "week")) {
      return new Core(end + 2, calendar.inNextWeek(day));
    }
    int dot = is(end, ".") || is(end, ",") ? end + 1 : end;
    int the = is(dot, "the") || is(dot, "-") ? dot + 1 : dot;
    Core exact = first(dayMonth(the), monthDay(the), iso(the), numbers(the, true));
    exact =
        exact == null && number(strip(norm(the))) > 0 && !norm(the).contains(":")
            ? ordinal(the, true)
            : exact;
    if (exact != null) {
      return exact;
    }
    return new Core(end, next ? calendar.inNextWeek(day) : calendar.next(day));
  }

  private boolean led(int i) {
    return i > 0 && LEADING.contains(norm(i - 1));
  }

  private static Core first(Core... found) {
    for (Core core : found) {
      if (core != null) {
        return core;
      }
    }
    return null;
  }

  private Core dayMonth(int i) {
    int day = number(strip(norm(i)));
    int at = is(i + 1, "of", ".", "-") ? i + 2 : i + 1;
    if (is(i + 1, "and", "or", "-", "/") && number(strip(norm(i + 2))) > 0) {
      at = i + 3;
      day = number(strip(norm(i + 2)));
    }
    int month = Calendar.month(norm(at));
    if (day < 1
        || day > 31
        || month == 0
        || (is(at, "may", "march") && is(i + 1, "of") && at < i)) {
      return null;
    }
    return withYear(at + 1, day, month);
  }

  private Core monthDay(int i) {
    int month = Calendar.month(norm(i));
    int at = is(i + 1, ".", "the") ? i + 2 : i + 1;
    int day = number(strip(norm(at)));
    if (month == 0 || day < 1 || day > 31 || norm(at).contains(":")) {
      return null;
    }
    boolean verb =
        is(i, "may", "march", "mar", "sep", "dec", "jan", "jun")
            && !word(i).capitalised()
            && strip(norm(at)).equals(norm(at))
            && !led(i);
    return verb && is(i, "may", "march") ? null : withYear(at + 1, day, month);
  }

  private Core withYear(int end, int day, int month) {
    int at = is(end, ",", ".") ? end + 1 : end;
    int year = norm(at).length() == 4 ? number(norm(at)) : 0;
    if (year >= 2000 && year < 2100) {
      LocalDate exact = Calendar.date(year, month, day);
      return exact == null ? null : new Core(at + 1, exact);
    }
    LocalDate found = calendar.dayAndMonth(day, month);
    return found == null ? null : new Core(end, found);
  }

  private Core numbers(int i, boolean led) {
    String text = norm(i);
    if (text.indexOf('/') < 0 && text.indexOf('.') < 0) {
      return null;
    }
    String[] parts = text.split("[/.]");
    boolean dotted = text.indexOf('.') > 0;
    boolean closed = is(i + 1, ".");
    if (parts.length < 2 || parts.length > 3 || number(parts[0]) < 1 || number(parts[1]) < 1) {
      return null;
    }
    boolean rating = i > 0 && (is(i - 1, "a", "an", "got", "scored", "gave") || is(i + 1, "%"));
    boolean amount = dotted && parts.length == 2 && !closed && !led;
    if (rating || amount || (parts.length == 2 && parts[1].length() > 2) || text.equals("24/7")) {
      return null;
    }
    int year = parts.length == 3 ? number(parts[2]) : 0;
    LocalDate day =
        dotted && parts.length == 2
            ? calendar.dayAndMonth(number(parts[0]), Math.min(number(parts[1]), 99))
            : calendar.twoNumbers(number(parts[0]), number(parts[1]), year);
    boolean dotBelongs = closed && dotted && parts.length == 2;
    return day == null ? null : new Core(dotBelongs ? i + 2 : i + 1, day);
  }

  private Core period(int i) {
    if (is(i, "tomorrow")) {
      return new Core(i + 1, calendar.today().plusDays(1));
    }
    if (is(i, "end") || is(i, "close")) {
      int at = is(i + 1, "of") ? i + 2 : i + 1;
      at = is(at, "the", "this", "our", "their") ? at + 1 : at;
      boolean next = is(at, "next");
      return unit(next ? at + 1 : at, next ? 1 : 0, true);
    }
    if (is(i, "this", "next", "coming") || (is(i, "the") && is(i + 1, "next", "coming"))) {
      int at = is(i, "the") ? i + 1 : i;
      return unit(at + 1, is(at, "next") || is(at, "coming") ? 1 : 0, false);
    }
    if (is(i, "week") && is(i + 1, "number")) {
      LocalDate friday = calendar.week(number(norm(i + 2)));
      return friday == null ? null : new Core(i + 3, friday);
    }
    if (is(i, "week", "kw") && number(norm(i + 1)) > 0 && norm(i + 1).length() <= 2) {
      LocalDate friday = calendar.week(number(norm(i + 1)));
      return friday == null ? null : new Core(i + 2, friday);
    }
    return quarter(i);
  }

  private Core quarter(int i) {
    String text = norm(i);
    boolean quarter =
        text.length() == 2 && (text.charAt(0) == 'q') && "1234".indexOf(text.charAt(1)) >= 0;
    if (!quarter || !led(i)) {
      return null;
    }
    return new Core(i + 1, calendar.quarter(text.charAt(1) - '0'));
  }

  private Core unit(int i, int ahead, boolean end) {
    LocalDate day =
        switch (norm(i)) {
          case "week" -> calendar.endOfWeek(ahead);
          case "month" -> calendar.endOfMonth(ahead);
          case "quarter" -> calendar.endOfQuarter(ahead);
          case "year" -> calendar.endOfYear(ahead);
          case "day" -> end ? calendar.today() : null;
          default -> null;
        };
    if (day != null) {
      boolean business = is(i + 1, "end");
      return new Core(business ? i + 2 : i + 1, day);
    }
    if (end && norm(i).matches("q[1-4]")) {
      return new Core(i + 1, calendar.quarter(norm(i).charAt(1) - '0'));
    }
    int month = Calendar.month(norm(i));
    return end && month > 0 ? new Core(i + 1, calendar.endOf(month)) : null;
  }

  /** "in two weeks", "within 10 working days", "a week from now". */
  private Core distance(int i, boolean led) {
    if (!led || !is(i - 1, "in", "within", "than", "next", "coming")) {
      return null;
    }
    int count = is(i, "a", "an", "one") ? 1 : count(norm(i));
    int at = is(i + 1, "working", "business", "calendar") ? i + 2 : i + 1;
    if (is(i, "a") && is(i + 1, "fortnight") || is(i, "fortnight")) {
      return new Core(is(i, "fortnight") ? i + 1 : i + 2, calendar.today().plusDays(14));
    }
    String unit = norm(at);
    LocalDate today = calendar.today();
    if (count < 1 || count > 400) {
      return null;
    }
    return switch (unit) {
      case "day", "days", "d" -> new Core(at + 1, today.plusDays(count));
      case "week", "weeks" -> new Core(at + 1, today.plusWeeks(count));
      case "month", "months" -> new Core(at + 1, today.plusMonths(count));
      case "hour", "hours", "h", "minutes" -> new Core(at + 1, today);
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
      default -> number(word);
    };
  }

  /** "the 9th", "on the 21st"; a bare number only behind a preposition that wants a day. */
  private Core ordinal(int i, boolean led) {
    String text = norm(i);
    boolean suffix = !strip(text).equals(text);
    int day = number(strip(text));
    boolean unitFollows = i + 1 < tokens.size() && !word(i + 1).mark() && !suffix;
    if (day < 1 || day > 31 || (!suffix && (!led || !is(i - 1, "the") || unitFollows))) {
      return suffix && is(i + 1, "floor", "time", "visit", "line", "call", "meeting", "year", "bid")
          ? null
          : null;
    }
    if (suffix
        && is(
            i + 1,
            "floor",
            "time",
            "visit",
            "line",
            "call",
            "meeting",
            "year",
            "bid",
            "grade",
            "generation",
            "party",
            "site",
            "quarter",
            "attempt",
            "round",
            "place")) {
      return null;
    }
    LocalDate found = calendar.dayOfMonth(day);
    int end = i + 1;
    if (is(end, "and", "or", "-") && number(strip(norm(end + 1))) > day) {
      end = end + 2;
    }
    return found == null ? null : new Core(end, found);
  }

  /** A time of day alone is today. */
  private Core clockOnly(int i, boolean led) {
    if (!led || !is(i - 1, "by", "until", "before", "at", "till", "til", "around", "about")) {
      return null;
    }
    int end = clock(i);
    if (end == i
        && is(i, "noon", "lunch", "lunchtime", "midday", "midnight", "lunch-time", "breakfast")) {
      end = i + 1;
    }
    return end == i ? null : new Core(end, calendar.today());
  }

  private Core monthOnly(int i, boolean led) {
    int month = Calendar.month(norm(i));
    if (month == 0 || !led || (is(i, "may", "march") && !word(i).capitalised())) {
      return null;
    }
    int end = i + 1;
    int year = norm(end).length() == 4 ? number(norm(end)) : 0;
    if (year >= 2000 && year < 2100) {
      LocalDate first = LocalDate.of(year, month, 1);
      return new Core(end + 1, first.plusMonths(1).minusDays(1));
    }
    return new Core(end, calendar.endOf(month));
  }

  /** Skips a time of day behind a day: 5pm, 14:00, at 16 o'clock, 11h. */
  private int clock(int i) {
    int at = is(i, "at", "by", ",") ? i + 1 : i;
    String text = norm(at);
    if (text.matches("\\d{1,2}([:.h]\\d{2})?(am|pm|h|uhr)")
        || text.matches("\\d{1,2}:\\d{2}|\\d{1,2}h\\d{0,2}")) {
      return at + 1;
    }
    boolean hour = number(text) > 0 && number(text) <= 24;
    if (hour && is(at + 1, "o'clock", "am", "pm", "h", "uhr", "oclock", "o")) {
      return Math.min(at + 2, tokens.size());
    }
    if (hour && at > i && is(i, "at")) {
      return at + 1;
    }
    return is(i, "noon", "morning", "afternoon", "evening", "lunch") ? i + 1 : i;
  }

  private Token word(int i) {
    return tokens.get(i);
  }

  private String norm(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).norm() : "";
  }

  private boolean is(int i, String... words) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(words);
  }

  private static String strip(String text) {
    boolean ordinal =
        text.length() > 2
            && Character.isDigit(text.charAt(0))
            && text.matches("\\d{1,2}(st|nd|rd|th)");
    return ordinal ? text.substring(0, text.length() - 2) : text;
  }

  /** The number, or -1 where the word is none. */
  private static int number(String text) {
    if (text.isEmpty() || text.length() > 6) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
