package org.advanceworkbook.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a length in minutes as people type it: 45, 45 min, 1 h, 1:30, 1.5 h, 1h30. */
public final class TypedLength {
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,4}) ?(?:m|min|mins|minutes?)?");
  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,2})(?:[.,](\\d))? ?(?:h|hrs?|hours?) ?(?:(\\d{1,2}) ?(?:m|min)?)?");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})");
  private static final int DAY = 24 * 60;

  /** A reader; it keeps nothing. */
  public TypedLength() {}

  /** The minutes, between 1 and a day, or nothing where the text is no length. */
  public Optional<Integer> read(String typed) {
    String text = typed.replace(Words.NO_BREAK, ' ').strip().toLowerCase(Locale.ROOT);
    return Optional.of(minutes(text)).filter(n -> n > 0 && n <= DAY);
  }

  private static int minutes(String text) {
    Matcher m = MINUTES.matcher(text);
    if (m.matches()) {
      return Integer.parseInt(m.group(1));
    }
    Matcher h = HOURS.matcher(text);
    if (h.matches()) {
      return number(h.group(1)) * 60 + number(h.group(2)) * 6 + number(h.group(3));
    }
    Matcher c = CLOCK.matcher(text);
    return c.matches() ? number(c.group(1)) * 60 + number(c.group(2)) : 0;
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
