package org.advanceworkbook.ui.wizard;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.steps.Step;
import org.advanceworkbook.domain.steps.StepFinding;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** Beside the first step: what a call of this kind is for, and what deserves a look. */
final class CallSide {
  private final WizardParts parts;
  private final VBox purposes = new VBox();
  private final VBox looks = new VBox();
  private final VBox view;
  private CallKind shown;

  CallSide(WizardParts parts) {
    this.parts = parts;
    purposes.getStyleClass().add("aw-wizard-purposes");
    looks.getStyleClass().add("aw-wizard-looks");
    view =
        new VBox(
            Headings.section(parts.kit().words().get("wizard.for")),
            purposes,
            looks,
            SoFarPart.calls(parts));
    view.getStyleClass().add("aw-wizard-side-column");
    parts.whenChanged(this::show);
  }

  VBox view() {
    return view;
  }

  private void show() {
    CallKind kind = parts.plan().kind();
    if (kind != shown) {
      shown = kind;
      purposes.getChildren().setAll(Purpose.of(kind).stream().map(this::row).toList());
    }
    looks.getChildren().clear();
    parts.editor().steps().stream()
        .filter(s -> s.id() == StepId.CALL)
        .flatMap(s -> findings(s).stream())
        .filter(StepFinding::look)
        .forEach(this::look);
  }

  private java.util.List<StepFinding> findings(Step step) {
    return parts.editor().report(step).findings();
  }

  private void look(StepFinding finding) {
    Label line = Headings.small(parts.kit().words().say(finding.text()));
    line.setGraphic(Icons.LOOK.node(16, "warning"));
    looks.getChildren().add(line);
  }

  private HBox row(Purpose purpose) {
    Words words = parts.kit().words();
    Label name = Headings.row(words.name(purpose));
    String key = "wizard.purpose." + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Label text = Headings.small(words.get(key));
    text.getStyleClass().add("muted");
    VBox lines = new VBox(name, text);
    HBox row = new HBox(icon(purpose).node(20, "accent"), lines);
    HBox.setHgrow(lines, javafx.scene.layout.Priority.ALWAYS);
    row.getStyleClass().add("aw-wizard-purpose");
    return row;
  }

  private static Icons icon(Purpose purpose) {
    return switch (purpose) {
      case GET_INFORMATION -> Icons.PERSON;
      case QUALIFY -> Icons.FILTER;
      case SET_APPOINTMENT -> Icons.CALENDAR;
      case RAPPORT -> Icons.HANDSHAKE;
      case DISCOVER -> Icons.SEARCH;
      case INFORM -> Icons.BOOK;
      case GAIN_AGREEMENT -> Icons.CHECK;
    };
  }
}
