package org.advanceworkbook.ui.wizard;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** The column at the right side of a step; in narrow windows it lies over the page as a drawer. */
final class SideColumn extends ScrollPane {
  private static final double AIR = 12;

  SideColumn(String name) {
    getStyleClass().addAll("aw-wizard-side", "aw-panel");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setAccessibleText(name);
  }

  void show(Node content) {
    if (getContent() != content) {
      setContent(content);
      setVvalue(0);
    }
  }

  /** Scrolls so that a part of the content is in view. */
  void reveal(Node node) {
    // Where it has only just come into view, its size is that of whatever it lies in.
    Parent around = getParent() == null ? this : getParent();
    around.applyCss();
    around.layout();
    Bounds at = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double height = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    if (height > 0) {
      setVvalue(Math.max(0, Math.min(1, (at.getMinY() - AIR) / height)));
    }
  }
}
