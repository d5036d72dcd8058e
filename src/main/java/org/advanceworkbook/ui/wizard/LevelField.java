package org.advanceworkbook.ui.wizard;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Icons;

/** The minimum or the bold objective, with a verdict of its own. */
final class LevelField {
  private final WizardParts parts;
  private final CommitmentLevel level;
  private final Field<TextArea> field;
  private final Label verdict = new Label();
  private final MarkLine marks;

  LevelField(WizardParts parts, CommitmentLevel level, String label, String hint) {
    this.parts = parts;
    this.level = level;
    field = parts.kit().fields().area(label, 2).hint(hint).aside(verdict);
    marks = new MarkLine(parts.kit().words(), parts.kit().fields(), field);
    verdict.setMinWidth(Region.USE_PREF_SIZE);
    parts.bind(
        field.input(),
        p -> p.outcome().at(level).text(),
        (p, v) -> p.withOutcome(p.outcome().with(level, p.outcome().at(level).withText(v))));
    parts.whenChanged(this::show);
  }

  Field<TextArea> field() {
    return field;
  }

  private void show() {
    Judgement now = parts.editor().judgement(level);
    marks.show(now);
    verdict.setVisible(!now.untouched());
    if (!now.untouched()) {
      boolean good = CoachWords.good(now.verdict());
      verdict.setText(CoachWords.verdict(parts.kit().words(), now.verdict()));
      verdict.setGraphic((good ? Icons.DONE : Icons.LOOK).node(16));
      verdict.getStyleClass().setAll("label", "aw-verdict", good ? "success" : "warning");
    }
  }
}
