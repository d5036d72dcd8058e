package org.advanceworkbook.store;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Texts without accents and case, so that "Muller" finds "Müller". */
final class Fold {
  // Written without spaces between words, so that every letter is taken as a word of its own.
  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private Fold() {}

  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
    // Upper case first: it takes ß, ſ and the dotless i to letters that have one lower case.
    return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Folded, with spaces around the letters of scripts that have none between words. */
  static String words(String text) {
    String folded = fold(text);
    StringBuilder result = new StringBuilder(folded.length());
    folded
        .codePoints()
        .forEach(
            letter -> {
              boolean unspaced = UNSPACED.contains(UnicodeScript.of(letter));
              result.append(unspaced ? " " : "");
              result.appendCodePoint(Character.isISOControl(letter) ? ' ' : letter);
              result.append(unspaced ? " " : "");
            });
    return result.toString();
  }
}
