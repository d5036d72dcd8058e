package org.advanceworkbook.print;

/** Boxes for a pen, ticked where the workbook already knows. */
final class TickBox {
  private static final String TICKED = "✓";

  /** As wide as the tick. */
  private static final String EMPTY = "\u00a0\u00a0\u00a0\u00a0";

  private TickBox() {}

  /** A box with its words after it. */
  static void add(Part line, boolean ticked, String words) {
    Part choice = line.child("span", "choice");
    box(choice, ticked);
    choice.words("\u00a0" + words);
  }

  /** The box alone. */
  static void box(Part line, boolean ticked) {
    line.span("tick", ticked ? TICKED : EMPTY);
  }
}
