package org.advanceworkbook.domain.objective;

import java.util.Arrays;
import java.util.Locale;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;

/**
 * A text as numbered traits: its words, pairs of words, the call, and three and four letters in a
 * row. Each trait falls into one of a fixed number of buckets by a hash of our own, so nothing has
 * to be listed. Words and letters weigh the same however long the text is.
 */
final class TextTraits {
  static final int BUCKETS = 8192;

  private static final int LONGEST = 2_000;
  private static final int SEED = 0x811c9dc5;
  private static final int STEP = 16_777_619;

  private int[] words = new int[64];
  private int[] letters = new int[256];
  private int wordCount;
  private int letterCount;
  private double perWord;
  private double perLetter;

  private TextTraits() {}

  static TextTraits of(String text, CallKind kind, Stage stage) {
    TextTraits traits = new TextTraits();
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    traits.read(cut.toLowerCase(Locale.ROOT));
    traits.word(hash('k', kind.name(), ""));
    traits.word(hash('s', stage == null ? "" : stage.name(), ""));
    traits.close();
    return traits;
  }

  int size() {
    return wordCount + letterCount;
  }

  int bucket(int i) {
    return i < wordCount ? words[i] : letters[i - wordCount];
  }

  double value(int i) {
    return i < wordCount ? perWord : perLetter;
  }

  private void read(String text) {
    String before = "^";
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (Character.isLetterOrDigit(c)) {
        while (end < text.length() && goesOn(text, end)) {
          end++;
        }
      } else if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      String token = digitsAlike(text.substring(i, end));
      add(token, before);
      before = token;
      i = end;
    }
    word(hash('b', before, "$"));
  }

  private static boolean goesOn(String text, int i) {
    char c = text.charAt(i);
    boolean inside =
        (c == '\'' || c == '\u2019')
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i + 1));
    return inside || Character.isLetterOrDigit(c);
  }

  private static String digitsAlike(String token) {
    StringBuilder alike = new StringBuilder(token);
    for (int i = 0; i < alike.length(); i++) {
      if (Character.isDigit(alike.charAt(i))) {
        alike.setCharAt(i, '0');
      }
    }
    return alike.toString();
  }

  private void add(String token, String before) {
    if (before.equals("^")) {
      word(hash('f', token, ""));
    }
    word(hash('w', token, ""));
    word(hash('b', before, token));
    String framed = ' ' + token + ' ';
    for (int n = 3; n <= 4; n++) {
      for (int i = 0; i + n <= framed.length(); i++) {
        letter(hash('c', framed.substring(i, i + n), ""));
      }
    }
  }

  private void word(int bucket) {
    words = wordCount == words.length ? Arrays.copyOf(words, wordCount * 2) : words;
    words[wordCount++] = bucket;
  }

  private void letter(int bucket) {
    letters = letterCount == letters.length ? Arrays.copyOf(letters, letterCount * 2) : letters;
    letters[letterCount++] = bucket;
  }

  private void close() {
    wordCount = distinct(words, wordCount);
    letterCount = distinct(letters, letterCount);
    perWord = 1 / Math.sqrt(Math.max(1, wordCount));
    perLetter = 1 / Math.sqrt(Math.max(1, letterCount));
  }

  private static int distinct(int[] found, int count) {
    Arrays.sort(found, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || found[kept - 1] != found[i]) {
        found[kept++] = found[i];
      }
    }
    return kept;
  }

  private static int hash(char group, String first, String second) {
    int x = (SEED ^ group) * STEP;
    for (int i = 0; i < first.length(); i++) {
      x = (x ^ first.charAt(i)) * STEP;
    }
    x = (x ^ ' ') * STEP;
    for (int i = 0; i < second.length(); i++) {
      x = (x ^ second.charAt(i)) * STEP;
    }
    x ^= x >>> 15;
    x *= 0x2c1b3c6d;
    x ^= x >>> 12;
    return Math.floorMod(x, BUCKETS);
  }
}
