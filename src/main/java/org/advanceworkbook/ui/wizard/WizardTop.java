package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.SavedMark;
import org.advanceworkbook.words.Dates;
import org.advanceworkbook.words.Words;

/** The bar above the wizard: whose call, when, where, with whom, and whether it is saved. */
final class WizardTop extends HBox {
  private final WizardParts parts;
  private final Label title = new Label();
  private final Label line = new Label();

  WizardTop(WizardParts parts, Button coach, Button acts, Runnable close) {
    this.parts = parts;
    Words words = parts.kit().words();
    getStyleClass().add("aw-wizard-top");
    setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("title-4");
    line.getStyleClass().addAll("text-caption", "muted");
    line.managedProperty().bind(line.textProperty().isNotEmpty());
    VBox texts = new VBox(title, line);
    texts.getStyleClass().add("aw-wizard-titles");
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    SavedMark saved = new SavedMark(words, parts.kit().dates());
    parts.editor().saving().onState(saved::show);
    Button leave = Buttons.plain(words.get("wizard.close"));
    leave.setId("wizard-close");
    leave.setOnAction(e -> close.run());
    getChildren().addAll(texts, saved, coach, acts, leave);
    parts.whenChanged(this::show);
  }

  /** The title, also that of the window. */
  String title() {
    return title.getText();
  }

  private void show() {
    Words words = parts.kit().words();
    CallFrame frame = parts.plan().frame();
    String kind = words.name(frame.kind()).toLowerCase(java.util.Locale.ROOT);
    String account = frame.accountName().strip();
    title.setText(
        account.isEmpty() ? words.get("wizard.new") : words.get("wizard.title", account, kind));
    line.setText(String.join(", ", facts(frame)));
    title.setTooltip(new Tooltip(title.getText()));
    line.setTooltip(line.getText().isEmpty() ? null : new Tooltip(line.getText()));
  }

  private List<String> facts(CallFrame frame) {
    Dates dates = parts.kit().dates();
    List<String> facts = new ArrayList<>();
    if (frame.date() != null) {
      facts.add(dates.dayLong(frame.date()));
    }
    if (frame.start() != null) {
      facts.add(
          frame.minutes() > 0
              ? dates.span(frame.start(), frame.minutes())
              : dates.time(frame.start()));
    }
    if (!frame.place().isBlank()) {
      facts.add(frame.place().strip());
    }
    String people = people(frame.theirs());
    if (!people.isEmpty()) {
      facts.add(people);
    }
    return facts;
  }

  private String people(List<Attendee> theirs) {
    Words words = parts.kit().words();
    List<String> names =
        theirs.stream().map(a -> a.name().strip()).filter(n -> !n.isEmpty()).toList();
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> words.get("wizard.with.single", names.get(0));
      case 2 -> words.get("wizard.with.pair", names.get(0), names.get(1));
      default -> words.get("wizard.with.many", names.get(0), names.size() - 1);
    };
  }
}
