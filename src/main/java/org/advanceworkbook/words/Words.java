package org.advanceworkbook.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.advanceworkbook.domain.Phrase;

/**
 * The words of the product by key. The part of a key before its first dot names the file it stands
 * in. Safe from any thread.
 */
public final class Words {
  /** All areas: one file each. A new area is added here and nowhere else. */
  public static final List<String> AREAS =
      List.of(
          "account",
          "calls",
          "cli",
          "coaching",
          "common",
          "debrief",
          "form",
          "history",
          "insight",
          "kit",
          "names",
          "objective",
          "opportunity",
          "pages",
          "playbook",
          "post",
          "print",
          "ready",
          "settings",
          "share",
          "shell",
          "shortcut",
          "start",
          "steps",
          "store",
          "today",
          "wizard");

  /** The blank that keeps a date or a figure with its unit on one line. */
  public static final char NO_BREAK = '\u00a0';

  private final Supplier<DateStyle> style;
  private final Map<String, Properties> areas = new ConcurrentHashMap<>();

  /** Words whose dates are written as {@code style} says at the moment of asking. */
  public Words(Supplier<DateStyle> style) {
    this.style = style;
  }

  /** Words with dates as "18 June". */
  public Words() {
    this(() -> DateStyle.DAY_FIRST);
  }

  /**
   * The text of a key with its places filled. Dates are written as in "Thu 18 June", times as in
   * "14:02". A missing key comes back in brackets: ⟨key⟩.
   */
  public String get(String key, Object... args) {
    String text = find(key);
    return text == null ? "⟨" + key + "⟩" : fill(text, args);
  }

  /** What the inner floors want to be said. */
  public String say(Phrase phrase) {
    return get(phrase.key(), phrase.args().toArray());
  }

  /**
   * The form that suits a number: {@code key.zero} (if there is one), {@code key.one} or {@code
   * key.other}. {0} is the number, {1} and on are {@code more}.
   */
  public String count(String key, long n, Object... more) {
    Object[] args = new Object[more.length + 1];
    args[0] = n;
    System.arraycopy(more, 0, args, 1, more.length);
    boolean zero = n == 0 && has(key + ".zero");
    return get(key + (zero ? ".zero" : n == 1 ? ".one" : ".other"), args);
  }

  /** The name of a constant, as in {@code names.outcome.ADVANCE}. */
  public String name(Enum<?> constant) {
    return get(nameKey(constant));
  }

  /** The key under which the name of a constant stands. */
  public static String nameKey(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName();
    String dashed = type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return "names." + dashed + "." + constant.name();
  }

  /** True where the key has a text. */
  public boolean has(String key) {
    return find(key) != null;
  }

  private String find(String key) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      return null;
    }
    return areas.computeIfAbsent(key.substring(0, dot), Words::read).getProperty(key);
  }

  private String fill(String text, Object... args) {
    Object[] written = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      written[i] = write(args[i]);
    }
    return new MessageFormat(text, Locale.UK).format(written);
  }

  private Object write(Object value) {
    if (value instanceof LocalDate day) {
      return style.get().dayNamed(day);
    }
    return value instanceof LocalTime time ? Dates.clock(time) : value;
  }

  /** The words of one area; none when its file does not exist. */
  static Properties read(String area) {
    Properties words = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(place(area))) {
      if (in != null) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String place(String area) {
    return "/org/advanceworkbook/words/" + area + ".properties";
  }
}
