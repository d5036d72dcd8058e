package org.advanceworkbook.print;

/**
 * How much room a field needs for what it is filled in with, so that nothing of it is hidden on
 * paper. Reckoned with wide letters: a field may be a little high, never too low.
 */
final class FieldRoom {
  private static final double LETTER = 2.05;
  private static final double WIDE_LETTER = 3.4;
  private static final double LINE = 4.1;
  private static final double MARGIN = 2.4;

  private FieldRoom() {}

  /** Lines of a text in a field of this width in millimetres. */
  static int lines(String text, double width) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      double whole = line.codePoints().mapToDouble(FieldRoom::width).sum();
      // A word that has no room any more leaves some of its line empty.
      lines += Math.max(1, (int) Math.ceil(whole * 1.12 / width));
    }
    return lines;
  }

  private static double width(int c) {
    boolean wide =
        Character.isIdeographic(c)
            || Character.isUpperCase(c)
            || c > 0x2E80
            || c == 'm'
            || c == 'w';
    return wide ? WIDE_LETTER : LETTER;
  }

  /** Height in millimetres of a field with so many lines. */
  static double height(int lines) {
    return lines * LINE + MARGIN;
  }
}
