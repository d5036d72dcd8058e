package org.advanceworkbook.ui.calls;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Parts of a call side by side, as high as their texts are at the width they will have. A plain box
 * reckons with the width they would like, and stays too high where they get more.
 */
public final class CallLine extends HBox {
  private final Node growing;

  /**
   * A line.
   *
   * @param growing which of the parts takes the room that is left
   */
  public CallLine(Node growing, Node... parts) {
    super(parts);
    this.growing = growing;
    HBox.setHgrow(growing, Priority.ALWAYS);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width < 0) {
      return super.computePrefHeight(width);
    }
    List<Node> parts = getManagedChildren();
    double others =
        parts.stream().filter(p -> p != growing).mapToDouble(p -> p.prefWidth(-1)).sum();
    double room =
        width
            - snappedLeftInset()
            - snappedRightInset()
            - others
            - snapSpaceX(getSpacing()) * (parts.size() - 1);
    double highest =
        parts.stream()
            .mapToDouble(p -> p.prefHeight(p == growing ? Math.max(0, room) : p.prefWidth(-1)))
            .max()
            .orElse(0);
    return snappedTopInset() + snapSizeY(highest) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
