package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.Mark;
import org.advanceworkbook.words.Words;

/** What the judge marks in the objective, quoted below it: your action, nobody named, by when. */
final class MarkLine extends FlowPane {
  private final Words words;
  private List<Mark> shown = List.of();
  private String text = "";

  MarkLine(Words words) {
    this.words = words;
    getStyleClass().add("aw-mark-line");
  }

  void show(Judgement judgement) {
    if (judgement.marks().equals(shown) && judgement.text().equals(text)) {
      return;
    }
    shown = judgement.marks();
    text = judgement.text();
    getChildren().setAll(shown.stream().map(this::mark).toList());
    setManaged(!shown.isEmpty());
  }

  private Node mark(Mark mark) {
    String kind = mark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String quote = mark.span().of(text).strip();
    Label label = new Label(words.get("wizard.mark", words.get("wizard.mark." + kind), quote));
    label.getStyleClass().addAll("text-caption", "aw-text-mark", "mark-" + kind);
    label.setMaxWidth(420);
    return label;
  }
}
