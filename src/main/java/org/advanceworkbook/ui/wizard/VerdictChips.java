package org.advanceworkbook.ui.wizard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.advanceworkbook.domain.objective.Finding;
import org.advanceworkbook.domain.objective.Heading;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.Status;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Widths;
import org.advanceworkbook.words.Words;

/**
 * The four verdicts in short, below the objective where there is no room for the coach. Each opens
 * the coach where it says why. The buttons stay the same ones, so that the focus can come back.
 */
final class VerdictChips extends FlowPane {
  private final Words words;
  private final Map<Heading, Button> chips = new EnumMap<>(Heading.class);
  private Consumer<Heading> open = heading -> {};

  VerdictChips(Words words, Widths widths) {
    this.words = words;
    getStyleClass().add("aw-verdict-chips");
    for (Heading heading : Heading.values()) {
      Button chip = Buttons.small("");
      chip.setOnAction(e -> open.accept(heading));
      chips.put(heading, chip);
    }
    widths.follow(this, w -> setVisible(w == Widths.Width.NARROW));
    managedProperty().bind(visibleProperty());
  }

  void onPick(Consumer<Heading> newOpen) {
    open = newOpen;
  }

  void show(Judgement judgement) {
    List<Button> wanted = judgement.untouched() ? List.of() : List.copyOf(chips.values());
    if (!getChildren().equals(wanted)) {
      getChildren().setAll(wanted);
    }
    if (!judgement.untouched()) {
      chips.forEach((heading, chip) -> say(chip, judgement, CoachWords.worst(judgement, heading)));
    }
  }

  private void say(Button chip, Judgement judgement, Finding finding) {
    String word = words.say(finding.verdictWord());
    Status status = CoachWords.shown(judgement, finding);
    String role = CoachWords.role(status);
    chip.setText(word);
    chip.setGraphic(CoachWords.icon(status).node(16, role));
    chip.getStyleClass().setAll("button", "plain", "small", "aw-verdict-chip");
    String name = CoachWords.heading(words, finding.heading());
    chip.setAccessibleText(words.get("wizard.step", name, word));
    chip.setAccessibleHelp(words.get("wizard.coach.opens"));
  }
}
