package org.advanceworkbook.ui.debrief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Surprise;
import org.advanceworkbook.domain.call.SurpriseUse;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Words;

/** One surprise: its words, and one press to make something of it. */
final class SurpriseRow extends VBox {
  private final DebriefParts parts;
  private final SurpriseActs acts;
  private final Words words;
  private final String id;
  private final Field<TextField> text;
  private final Map<SurpriseUse, Button> uses = new EnumMap<>(SurpriseUse.class);
  private final Label made = Headings.small("");
  private final Button back;

  SurpriseRow(DebriefParts parts, SurpriseActs acts, String id) {
    this.parts = parts;
    this.acts = acts;
    this.words = parts.kit().words();
    this.id = id;
    text = parts.kit().fields().text(words.get("debrief.surprise")).id("debrief-surprise").grow();
    text.input().textProperty().addListener((o, was, is) -> parts.editor().edit(d -> typed(d, is)));
    Button drop = Buttons.icon(Icons.DELETE, words.get("debrief.surprise.remove"));
    drop.setOnAction(e -> acts.drop(now()));
    HBox first = new HBox(text, drop);
    first.getStyleClass().add("debrief-fields");
    back = Buttons.small(words.get("debrief.surprise.back"));
    back.setId("debrief-surprise-back");
    back.setOnAction(e -> acts.takeBack(now()));
    made.setGraphic(Icons.CHECK.node(16));
    made.setId("debrief-surprise-made");
    FlowPane second = new FlowPane(made, back);
    second.getStyleClass().add("debrief-uses");
    for (SurpriseUse use : SurpriseUse.values()) {
      Button button = Buttons.small(words.name(use));
      button.setId("debrief-surprise-" + use.name());
      button.setOnAction(e -> acts.use(now(), use));
      uses.put(use, button);
      second.getChildren().add(button);
    }
    getStyleClass().addAll("debrief-short", "debrief-line");
    getChildren().addAll(first, second);
  }

  void focus() {
    text.focus();
  }

  /** Shows a surprise as it stands now. */
  void show(Surprise now) {
    if (!now.text().equals(text.input().getText())) {
      text.input().setText(now.text());
    }
    boolean open = now.use() == null;
    Shown.when(made, !open);
    Shown.when(back, !open);
    made.setText(open ? "" : words.get("debrief.surprise.made." + now.use().name()));
    uses.forEach(
        (use, button) -> {
          Shown.when(button, open);
          button.setDisable(now.text().isBlank() || !acts.can(use));
        });
  }

  private Surprise now() {
    return parts.debrief().reflection().surprises().stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElse(Surprise.noted(id, ""));
  }

  private Debrief typed(Debrief debrief, String is) {
    List<Surprise> all =
        debrief.reflection().surprises().stream()
            .map(s -> s.id().equals(id) ? s.withText(is == null ? "" : is) : s)
            .toList();
    return SurprisePart.with(debrief, all);
  }
}
