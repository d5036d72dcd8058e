package org.advanceworkbook.workbook.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the places of a sentence and sets its verbs. */
final class Voice {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern VERB = Pattern.compile("(\\p{L}+)\\*");
  private static final Pattern BEGINNING = Pattern.compile("(^“?|[.?!] |: “)(\\p{Ll})");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private Voice() {}

  /** The sentence with its places filled and its beginnings in capitals. */
  static String say(String sentence, Map<String, String> words) {
    return BEGINNING
        .matcher(fill(sentence, words))
        .replaceAll(m -> m.group(1) + m.group(2).toUpperCase(Locale.ROOT));
  }

  /** The same for a part of a sentence: no capitals. Throws where a place has no word. */
  static String fill(String text, Map<String, String> words) {
    return PLACE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(word(m.group(1), words)));
  }

  private static String word(String place, Map<String, String> words) {
    String word = words.get(place);
    if (word == null) {
      throw new IllegalArgumentException("No word for {" + place + "}");
    }
    return word;
  }

  /** What somebody else does: "sends the file and names the owner". */
  static String third(String act) {
    return VERB.matcher(act).replaceAll(m -> third0(m.group(1)));
  }

  /** What one is asked to do: "send the file and name the owner". */
  static String base(String act) {
    return act.replace("*", "");
  }

  private static String third0(String verb) {
    if (verb.matches(".*(s|x|ch|sh|o)")) {
      return verb + "es";
    }
    return verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
  }

  /** A day as people write it: 25 June. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }
}
