package org.advanceworkbook.ui.wizard;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** The column at the right side of a step; in narrow windows it lies over the page as a drawer. */
final class SideColumn extends ScrollPane {
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
}
