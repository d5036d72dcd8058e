package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** What stands in the middle for a page: its question, its lead, and the page. */
final class StepColumn {
  private StepColumn() {}

  static List<Node> of(WizardParts parts, StepPage page) {
    List<Node> column = new ArrayList<>();
    if (parts.editor().isFrozen()) {
      column.add(frozen(parts.kit().words()));
    }
    column.add(head(parts.kit().words(), page.words()));
    column.add(page.view());
    return column;
  }

  private static Node frozen(Words words) {
    Label frozen = Headings.small(words.get("wizard.frozen"));
    frozen.setGraphic(Icons.LOOK.node(16));
    frozen.getStyleClass().addAll("aw-wizard-frozen", "muted");
    return frozen;
  }

  private static VBox head(Words words, String key) {
    VBox head = new VBox();
    head.getStyleClass().add("aw-wizard-head");
    if (words.has(key + ".question")) {
      head.getChildren().add(Headings.question(words.get(key + ".question")));
    }
    if (words.has(key + ".lead")) {
      head.getChildren().add(Headings.lead(words.get(key + ".lead")));
    }
    return head;
  }
}
