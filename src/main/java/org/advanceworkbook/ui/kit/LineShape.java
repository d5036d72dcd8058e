package org.advanceworkbook.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** One line below words and the tint behind them; colour and pattern come from the style sheet. */
final class LineShape {
  private static final double WAVE = 4;
  private static final double APART = 2.5;

  private final LineKind kind;
  private final Path tint = new Path();
  private final Path line = new Path();

  LineShape(LineKind kind) {
    this.kind = kind;
    String tone = "tone-" + name(kind.tone());
    tint.getStyleClass().setAll("aw-line-tint", tone);
    line.getStyleClass().setAll("aw-line", tone, "line-" + name(kind.stroke()));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Path tint() {
    return tint;
  }

  Path line() {
    return line;
  }

  /** Draws both for the boxes the words fill, one a row of text. */
  void draw(List<Bounds> boxes) {
    List<PathElement> behind = new ArrayList<>();
    List<PathElement> below = new ArrayList<>();
    for (Bounds box : boxes) {
      double y = Math.round(box.getMaxY()) + 0.5;
      block(behind, box, y);
      stroke(below, box.getMinX(), box.getMaxX(), y);
    }
    tint.getElements().setAll(behind);
    line.getElements().setAll(below);
  }

  private static void block(List<PathElement> into, Bounds box, double bottom) {
    into.add(new MoveTo(box.getMinX(), box.getMinY()));
    into.add(new LineTo(box.getMaxX(), box.getMinY()));
    into.add(new LineTo(box.getMaxX(), bottom));
    into.add(new LineTo(box.getMinX(), bottom));
    into.add(new LineTo(box.getMinX(), box.getMinY()));
  }

  private void stroke(List<PathElement> into, double from, double to, double y) {
    if (kind.stroke() == LineKind.Stroke.WAVY) {
      wave(into, from, to, y);
      return;
    }
    straight(into, from, to, y);
    if (kind.stroke() == LineKind.Stroke.DOUBLE) {
      straight(into, from, to, y - APART);
    }
  }

  private static void straight(List<PathElement> into, double from, double to, double y) {
    into.add(new MoveTo(from, y));
    into.add(new LineTo(to, y));
  }

  private static void wave(List<PathElement> into, double from, double to, double y) {
    into.add(new MoveTo(from, y));
    boolean up = true;
    for (double x = from + WAVE / 2; x < to; x += WAVE / 2) {
      into.add(new LineTo(x, up ? y - WAVE / 2 : y));
      up = !up;
    }
  }

  /** The boxes of a shape that a text gives for some of its characters, one a row of text. */
  static List<Bounds> boxes(PathElement[] shape) {
    List<Bounds> boxes = new ArrayList<>();
    double[] box = null;
    for (PathElement element : shape) {
      if (element instanceof MoveTo to) {
        close(boxes, box);
        box = new double[] {to.getX(), to.getY(), to.getX(), to.getY()};
      } else if (element instanceof LineTo to && box != null) {
        box[0] = Math.min(box[0], to.getX());
        box[1] = Math.min(box[1], to.getY());
        box[2] = Math.max(box[2], to.getX());
        box[3] = Math.max(box[3], to.getY());
      }
    }
    close(boxes, box);
    return boxes;
  }

  private static void close(List<Bounds> boxes, double[] box) {
    if (box != null && box[2] > box[0]) {
      boxes.add(new BoundingBox(box[0], box[1], box[2] - box[0], box[3] - box[1]));
    }
  }
}
