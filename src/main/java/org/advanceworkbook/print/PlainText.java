package org.advanceworkbook.print;

import java.util.List;

/** Text of any origin, made fit for a page without losing a visible character. */
final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /** The lines that hold something. */
  static List<String> lines(String text) {
    return text.lines().filter(l -> !l.isBlank()).map(String::strip).toList();
  }

  /** On one line: controls become blanks, halves of a character the sign for an unknown one. */
  static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    text.codePoints().forEach(c -> flat.appendCodePoint(printable(c)));
    return flat.toString();
  }

  private static int printable(int c) {
    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
      return ' ';
    }
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return half || c == 0xFFFE || c == 0xFFFF ? REPLACEMENT : c;
  }
}
