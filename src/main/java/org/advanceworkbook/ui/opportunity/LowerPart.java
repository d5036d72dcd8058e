package org.advanceworkbook.ui.opportunity;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.words.Words;

/**
 * The next call and the next rung beside the people; above them where there is no room. Measured in
 * the size of the text, so that larger text needs a wider window.
 */
final class LowerPart extends Pane {
  private static final double ROOM_IN_EM = 68;
  private static final double LEFT_IN_EM = 25;
  private static final double ABOVE_IN_EM = 46;
  private static final double GAP_IN_EM = 3.4;
  private static final double SECTION = 16.0 / 14;

  private final Label measure;
  private final VBox left;
  private final VBox right;

  LowerPart(Words words, Node next, Node rung, Node people) {
    measure = Headings.section(words.get("opportunity.next-rung"));
    left =
        new VBox(part(Headings.section(words.get("opportunity.next")), next), part(measure, rung));
    left.getStyleClass().add("opportunity-left");
    right = part(people);
    getChildren().setAll(left, right);
  }

  private static VBox part(Node... parts) {
    VBox part = new VBox(parts);
    part.getStyleClass().add("opportunity-part");
    return part;
  }

  private double em() {
    return measure.getFont().getSize() / SECTION;
  }

  private boolean isBeside(double width) {
    return width >= ROOM_IN_EM * em();
  }

  private double leftWidth(double width) {
    return Math.min(width, (isBeside(width) ? LEFT_IN_EM : ABOVE_IN_EM) * em());
  }

  private double rightWidth(double width) {
    return isBeside(width) ? width - leftWidth(width) - GAP_IN_EM * em() : width;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double w = width < 0 ? ROOM_IN_EM * em() : width;
    double first = left.prefHeight(leftWidth(w));
    double second = right.prefHeight(rightWidth(w));
    return isBeside(w) ? Math.max(first, second) : first + second + GAP_IN_EM * em() / 2;
  }

  @Override
  protected void layoutChildren() {
    double w = getWidth();
    double first = left.prefHeight(leftWidth(w));
    double second = right.prefHeight(rightWidth(w));
    left.resizeRelocate(0, 0, leftWidth(w), first);
    if (isBeside(w)) {
      right.resizeRelocate(w - rightWidth(w), 0, rightWidth(w), second);
    } else {
      right.resizeRelocate(0, first + GAP_IN_EM * em() / 2, rightWidth(w), second);
    }
  }
}
