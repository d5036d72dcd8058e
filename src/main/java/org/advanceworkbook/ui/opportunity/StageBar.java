package org.advanceworkbook.ui.opportunity;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** The nine stages side by side; those behind are ticked, the present one is bold. */
final class StageBar extends HBox {
  private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

  private final Words words;

  StageBar(Words words) {
    this.words = words;
    getStyleClass().add("stage-bar");
  }

  void show(Stage now) {
    getChildren().clear();
    for (Stage stage : Stage.values()) {
      getChildren().add(part(stage, now));
    }
    setAccessibleText(words.get("opportunity.stage-now", words.name(now)));
  }

  private VBox part(Stage stage, Stage now) {
    Region line = new Region();
    line.getStyleClass().add("stage-line");
    line.pseudoClassStateChanged(REACHED, stage.stepsTo(now) >= 0);
    Label name = new Label(words.name(stage));
    name.getStyleClass().add("text-caption");
    name.setTooltip(new Tooltip(words.name(stage)));
    if (stage == now) {
      name.getStyleClass().add("semibold");
    } else {
      name.getStyleClass().add("muted");
    }
    if (stage.stepsTo(now) > 0) {
      name.setGraphic(Icons.CHECK.node(14));
    }
    VBox part = new VBox(line, name);
    part.getStyleClass().add("stage-part");
    part.setMinWidth(0);
    part.setPrefWidth(100);
    HBox.setHgrow(part, Priority.ALWAYS);
    return part;
  }
}
