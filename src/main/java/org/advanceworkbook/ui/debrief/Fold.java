package org.advanceworkbook.ui.debrief;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shown;

/** A part that most debriefs can do without: its name and what it holds stay in view. */
final class Fold extends VBox {
  private final Node inside;
  private final Button head;
  private final Label summary = Headings.caption("");

  Fold(String id, String title, Node inside) {
    this.inside = inside;
    head = Buttons.flat(title, Icons.CHEVRON_RIGHT);
    head.setId(id);
    head.setMaxWidth(Double.MAX_VALUE);
    head.getStyleClass().add("debrief-fold-head");
    head.setOnAction(e -> open(!inside.isVisible()));
    HBox.setHgrow(head, Priority.ALWAYS);
    summary.getStyleClass().add("muted");
    summary.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(head, summary);
    line.getStyleClass().add("debrief-fold-line");
    getStyleClass().add("debrief-fold");
    getChildren().addAll(line, inside);
    open(false);
  }

  /** Says in a word or two what is inside; read with the name. */
  void summary(String text) {
    summary.setText(text);
    head.setAccessibleText(text.isEmpty() ? head.getText() : head.getText() + ", " + text);
  }

  /** Opens or closes. */
  void open(boolean on) {
    Shown.when(inside, on);
    head.setGraphic((on ? Icons.CHEVRON_DOWN : Icons.CHEVRON_RIGHT).node(18));
  }
}
