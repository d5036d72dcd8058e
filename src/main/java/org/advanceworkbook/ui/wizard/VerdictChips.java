package org.advanceworkbook.ui.wizard;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.advanceworkbook.domain.objective.Finding;
import org.advanceworkbook.domain.objective.Heading;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.Status;
import org.advanceworkbook.ui.kit.Widths;
import org.advanceworkbook.words.Words;

/** The four verdicts in short, below the objective where there is no room for the coach. */
final class VerdictChips extends FlowPane {
  private final Words words;

  VerdictChips(Words words, Widths widths) {
    this.words = words;
    getStyleClass().add("aw-verdict-chips");
    widths.widthProperty().subscribe(w -> setVisible(w == Widths.Width.NARROW));
    managedProperty().bind(visibleProperty());
  }

  void show(Judgement judgement) {
    if (judgement.untouched()) {
      getChildren().clear();
      return;
    }
    getChildren().setAll(List.of(Heading.values()).stream().map(h -> chip(judgement, h)).toList());
  }

  private Node chip(Judgement judgement, Heading heading) {
    Finding worst =
        CoachPanel.under(judgement, heading).stream()
            .max(Comparator.comparingInt(f -> weight(f.status())))
            .orElseThrow();
    Label chip = new Label(words.say(worst.verdictWord()));
    chip.setGraphic(CoachPanel.icon(worst.status()).node(16));
    chip.getStyleClass().addAll("aw-verdict-chip", "text-small", CoachPanel.role(worst.status()));
    chip.setAccessibleText(
        words.get("wizard.step", CoachPanel.name(words, heading), chip.getText()));
    return chip;
  }

  private static int weight(Status status) {
    return switch (status) {
      case PASS -> 0;
      case UNKNOWN -> 1;
      case WARN -> 2;
      case FAIL -> 3;
    };
  }
}
