package org.advanceworkbook.ui.insight;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The rectangle that the line is drawn into, with room for what is written around it.
 *
 * @param left where 0 lies across
 * @param right where the last month lies
 * @param top where 100 % lies
 * @param bottom where 0 % lies
 */
record MonthFrame(double left, double right, double top, double bottom) {
  private static final double GAP = 12;

  MonthFrame(Region chart, List<Label> scale, Label last, Label lastOf) {
    this(
        scale.stream().mapToDouble(l -> l.prefWidth(-1)).max().orElse(0) + GAP,
        chart.getWidth() - Math.max(last.prefWidth(-1), lastOf.prefWidth(-1)) - 2 * GAP,
        last.prefHeight(-1) / 2,
        chart.getHeight() - lastOf.prefHeight(-1) - GAP);
  }

  double width() {
    return right - left;
  }

  // The first and last point stand within the grid, not on its edge.
  double x(double across) {
    return left + GAP + across * Math.max(0, width() - 2 * GAP);
  }

  double y(double share) {
    return Math.round(bottom - share * (bottom - top)) + 0.5;
  }

  static void place(Label label, double x, double y) {
    label.resizeRelocate(Math.round(x), Math.round(y), label.prefWidth(-1), label.prefHeight(-1));
  }
}
