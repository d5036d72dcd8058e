package org.advanceworkbook.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says that there is nothing here yet, and what to do about it. */
public final class EmptyState extends VBox {
  /** A title, a sentence, and the acts that lead out of it. */
  public EmptyState(String title, String text, Node... acts) {
    getStyleClass().add("aw-empty");
    getChildren().add(Headings.section(title));
    if (!text.isEmpty()) {
      getChildren().add(Headings.lead(text));
    }
    if (acts.length > 0) {
      HBox row = new HBox(acts);
      row.getStyleClass().add("aw-actions");
      getChildren().add(row);
    }
  }
}
