package org.advanceworkbook.print;

import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: picks for each the shape it has alone, at the beginning, in the middle or
 * at the end of a word. The shapes are those of the Unicode block Arabic Presentation Forms-B.
 */
final class ArabicShapes {
  private static final char LAM = 'ل';

  /** Letters from hamza to yeh, with how many shapes each has, in the order of the block. */
  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";

  private static final String COUNTS = "122224242444442222444444444444444224";
  private static final int FIRST_SHAPE = 0xFE80;

  /** Lam with these becomes one letter. */
  private static final String AFTER_LAM = "آأإا";

  private static final int LAM_ALEF = 0xFEF5;

  private final Map<Character, Letter> letters = new HashMap<>();

  ArabicShapes() {
    int at = FIRST_SHAPE;
    for (int i = 0; i < LETTERS.length(); i++) {
      int count = COUNTS.charAt(i) - '0';
      letters.put(LETTERS.charAt(i), new Letter(at, count));
      at += count;
    }
  }

  /** The text with joined shapes, in the same order. */
  String shape(String text) {
    StringBuilder shaped = new StringBuilder(text.length());
    boolean joined = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Letter letter = letters.get(c);
      int next = nextLetter(text, i);
      int lamAlef = c == LAM && next == i + 1 ? AFTER_LAM.indexOf(text.charAt(next)) : -1;
      if (lamAlef >= 0) {
        shaped.append((char) (LAM_ALEF + 2 * lamAlef + (joined ? 1 : 0)));
        joined = false;
        i = next;
      } else if (letter == null) {
        shaped.append(c);
        joined = isMark(c) && joined || c == 'ـ';
      } else {
        boolean forward = letter.joinsForward() && next >= 0 && joinsBack(text.charAt(next));
        shaped.append(letter.shape(joined && letter.joinsBack(), forward));
        joined = letter.joinsForward();
      }
    }
    return shaped.toString();
  }

  private boolean joinsBack(char c) {
    Letter letter = letters.get(c);
    return c == 'ـ' || letter != null && letter.joinsBack();
  }

  /** Where the next letter stands, marks passed over; -1 at the end of the text. */
  private static int nextLetter(String text, int from) {
    int at = from + 1;
    while (at < text.length() && isMark(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? at : -1;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Shapes stand in the order alone, end, beginning, middle. */
  private record Letter(int first, int count) {
    boolean joinsForward() {
      return count == 4;
    }

    boolean joinsBack() {
      return count > 1;
    }

    char shape(boolean back, boolean forward) {
      int index = (back ? 1 : 0) + (forward ? 2 : 0);
      return (char) (first + index);
    }
  }
}
