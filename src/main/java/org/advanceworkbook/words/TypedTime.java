package org.advanceworkbook.words;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a time of day as people type it: 9, 0930, 9.30, 9:30 pm, noon. A bare 1 to 6 is in the
 * afternoon: nobody calls a client at three in the morning, and who does writes 03.
 */
public final class TypedTime {
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.h ]?(\\d{2}))?(?::\\d{2})? ?h?(am|pm|a|p)?");

  /** A reader; it keeps nothing. */
  public TypedTime() {}

  /** The time, or nothing where the text is none. */
  public Optional<LocalTime> read(String typed) {
    String text = typed.replace(Words.NO_BREAK, ' ').strip().toLowerCase(Locale.ROOT);
    if (text.equals("noon") || text.equals("midday")) {
      return Optional.of(LocalTime.NOON);
    }
    Matcher m = TIME.matcher(text.replace("a.m.", "am").replace("p.m.", "pm"));
    return m.matches() ? of(m) : Optional.empty();
  }

  private static Optional<LocalTime> of(Matcher m) {
    int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    int hour = hour(m.group(1), m.group(3));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  private static int hour(String digits, String half) {
    int hour = Integer.parseInt(digits);
    if (half == null) {
      return digits.length() == 1 && hour >= 1 && hour <= 6 ? hour + 12 : hour;
    }
    boolean possible = hour >= 1 && hour <= 12;
    return possible ? hour % 12 + (half.startsWith("p") ? 12 : 0) : 99;
  }
}
