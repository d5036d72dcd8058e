package org.advanceworkbook.domain.objective.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The ways to write one day: 2026-03-14, Thursday, 14 March, March 14th, 14/3, the 14th. */
final class DayPatterns {
  /** What is counted, not dated: "4th floor", "2nd visit". */
  private static final Set<String> COUNTED =
      Set.of(
          ("floor time visit line call meeting year bid grade generation party site quarter"
                  + " attempt round place shift batch")
              .split(" "));

  private final TokenCursor tokens;
  private final Calendar calendar;

  DayPatterns(TokenCursor tokens, Calendar calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
  }

  /** The day that begins at token {@code i}, null when none does. */
  FoundDay at(int i, boolean led) {
    FoundDay found = first(iso(i), weekday(i), dayMonth(i), monthDay(i), numbers(i, led));
    return found == null ? ordinal(i, led) : found;
  }

  private FoundDay iso(int i) {
    if (tokens.norm(i).length() < "2026-3-2".length() || tokens.norm(i).charAt(4) != '-') {
      return null;
    }
    String[] parts = tokens.norm(i).split("-");
    if (parts.length == 3 && parts[0].length() == 4 && TokenCursor.number(parts[0]) > 0) {
      LocalDate day =
          Calendar.date(
              TokenCursor.number(parts[0]),
              TokenCursor.number(parts[1]),
              TokenCursor.number(parts[2]));
      return day == null ? null : new FoundDay(i + 1, day);
    }
    return null;
  }

  private FoundDay weekday(int i) {
    boolean next = tokens.is(i, "next");
    boolean skip = next || tokens.is(i, "this") || tokens.is(i, "coming");
    int at = skip ? i + 1 : i;
    DayOfWeek day = Calendar.weekday(tokens.norm(at));
    if (day == null || !tokens.led(at) && otherWord(at)) {
      return null;
    }
    int end = at + 1;
    if (tokens.is(end, "week")
        || (tokens.is(end, "in") && tokens.is(end + 1, "a") && tokens.is(end + 2, "week"))) {
      return new FoundDay(
          tokens.is(end, "week") ? end + 1 : end + 3, calendar.next(day).plusWeeks(1));
    }
    if (tokens.is(end, "next") && tokens.is(end + 1, "week")) {
      return new FoundDay(end + 2, calendar.inNextWeek(day));
    }
    int dot = tokens.is(end, ".") || tokens.is(end, ",") ? end + 1 : end;
    int the = tokens.is(dot, "the") || tokens.is(dot, "-") ? dot + 1 : dot;
    FoundDay exact = first(dayMonth(the), monthDay(the), iso(the), numbers(the, true));
    exact =
        exact == null
                && TokenCursor.number(TokenCursor.strip(tokens.norm(the))) > 0
                && !tokens.norm(the).contains(":")
            ? ordinal(the, true)
            : exact;
    if (exact != null) {
      return exact;
    }
    return new FoundDay(end, next ? calendar.inNextWeek(day) : calendar.next(day));
  }

  /** "he sat down", "in the sun": small letters, and no day. */
  private boolean otherWord(int at) {
    if (tokens.word(at).capitalised()) {
      return false;
    }
    boolean sits =
        tokens.is(at, "sat")
            && (at > 0 && tokens.is(at - 1, "he", "she", "they", "we", "i", "all", "both")
                || tokens.is(
                    at + 1,
                    ("down in with there through on at for by beside next opposite round around out "
                            + "up and together still over quietly")
                        .split(" ")));
    return sits || tokens.is(at, "sun") && at > 0 && tokens.is(at - 1, "the", "of");
  }

  private static FoundDay first(FoundDay... found) {
    for (FoundDay core : found) {
      if (core != null) {
        return core;
      }
    }
    return null;
  }

  private FoundDay dayMonth(int i) {
    int day = TokenCursor.number(TokenCursor.strip(tokens.norm(i)));
    int at = tokens.is(i + 1, "of", ".", "-") ? i + 2 : i + 1;
    if (tokens.is(i + 1, "and", "or", "-", "/")
        && TokenCursor.number(TokenCursor.strip(tokens.norm(i + 2))) > 0) {
      at = i + 3;
      day = TokenCursor.number(TokenCursor.strip(tokens.norm(i + 2)));
    }
    int month = Calendar.month(tokens.norm(at));
    if (day < 1
        || day > 31
        || month == 0
        || (tokens.is(at, "may", "march") && tokens.is(i + 1, "of") && at < i)) {
      return null;
    }
    return withYear(at + 1, day, month);
  }

  private FoundDay monthDay(int i) {
    int month = Calendar.month(tokens.norm(i));
    int at = tokens.is(i + 1, ".", "the") ? i + 2 : i + 1;
    int day = TokenCursor.number(TokenCursor.strip(tokens.norm(at)));
    if (month == 0 || day < 1 || day > 31 || tokens.norm(at).contains(":")) {
      return null;
    }
    boolean verb =
        tokens.is(i, "may", "march", "mar", "sep", "dec", "jan", "jun")
            && !tokens.word(i).capitalised()
            && TokenCursor.strip(tokens.norm(at)).equals(tokens.norm(at))
            && !tokens.led(i);
    return verb && tokens.is(i, "may", "march") ? null : withYear(at + 1, day, month);
  }

  private FoundDay withYear(int end, int day, int month) {
    int at = tokens.is(end, ",", ".") ? end + 1 : end;
    int year = tokens.norm(at).length() == 4 ? TokenCursor.number(tokens.norm(at)) : 0;
    if (year >= 2000 && year < 2100) {
      LocalDate exact = Calendar.date(year, month, day);
      return exact == null ? null : new FoundDay(at + 1, exact);
    }
    LocalDate found = calendar.dayAndMonth(day, month);
    return found == null ? null : new FoundDay(end, found);
  }

  private FoundDay numbers(int i, boolean led) {
    String text = tokens.norm(i);
    if (text.indexOf('/') < 0 && text.indexOf('.') < 0) {
      return null;
    }
    String[] parts = text.split("[/.]");
    boolean dotted = text.indexOf('.') > 0;
    boolean closed = tokens.is(i + 1, ".");
    if (parts.length < 2
        || parts.length > 3
        || TokenCursor.number(parts[0]) < 1
        || TokenCursor.number(parts[1]) < 1) {
      return null;
    }
    boolean rating =
        i > 0 && (tokens.is(i - 1, "a", "an", "got", "scored", "gave") || tokens.is(i + 1, "%"));
    boolean amount = dotted && parts.length == 2 && !closed && !led;
    if (rating || amount || (parts.length == 2 && parts[1].length() > 2) || text.equals("24/7")) {
      return null;
    }
    int year = parts.length == 3 ? TokenCursor.number(parts[2]) : 0;
    LocalDate day =
        dotted && parts.length == 2
            ? calendar.dayAndMonth(
                TokenCursor.number(parts[0]), Math.min(TokenCursor.number(parts[1]), 99))
            : calendar.twoNumbers(TokenCursor.number(parts[0]), TokenCursor.number(parts[1]), year);
    boolean dotBelongs = closed && dotted && parts.length == 2;
    return day == null ? null : new FoundDay(dotBelongs ? i + 2 : i + 1, day);
  }

  /** "the 9th", "on the 21st"; a bare number only behind "the" and at the end of a phrase. */
  private FoundDay ordinal(int i, boolean led) {
    String text = tokens.norm(i);
    boolean suffix = !TokenCursor.strip(text).equals(text);
    int day = TokenCursor.number(TokenCursor.strip(text));
    boolean unitFollows = i + 1 < tokens.size() && !tokens.word(i + 1).mark() && !suffix;
    boolean counted = suffix && COUNTED.contains(tokens.norm(i + 1));
    if (day < 1
        || day > 31
        || counted
        || (!suffix && (!led || !tokens.is(i - 1, "the") || unitFollows))) {
      return null;
    }
    LocalDate found = calendar.dayOfMonth(day);
    int end = i + 1;
    if (tokens.is(end, "and", "or", "-")
        && TokenCursor.number(TokenCursor.strip(tokens.norm(end + 1))) > day) {
      end = end + 2;
    }
    return found == null ? null : new FoundDay(end, found);
  }
}
