package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.AgendaPlan;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Notices;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Words;

/** Keeps with one act that the client has agreed to the agenda: when, and how. R43. */
final class AgreedActs {
  /** How a client agrees, as the end of the keys of its words. */
  private static final List<String> WAYS = List.of("mail", "phone", "meeting");

  private final WizardParts parts;
  private final Words words;

  AgreedActs(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
  }

  /** The ways side by side, as long as the client has not agreed and the call is to come. */
  Node buttons() {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("aw-agreed-ways");
    for (String way : WAYS) {
      Button button = Buttons.small(words.get("wizard.agreed." + way));
      button.setId("agreed-" + way);
      button.setOnAction(e -> agreed(way));
      row.getChildren().add(button);
    }
    Label hint = Headings.small(words.get("wizard.agreed.hint"));
    VBox box = new VBox(hint, row);
    box.getStyleClass().add("aw-agreed");
    parts.whenChanged(() -> Shown.when(box, isOpen()));
    return box;
  }

  private boolean isOpen() {
    return !parts.editor().isFrozen() && !parts.plan().agenda().agreed();
  }

  /** Asks once the agenda is on its way. No answer is an answer: not yet. */
  void ask() {
    if (isOpen()) {
      Stream<Notices.Act> acts =
          WAYS.stream()
              .limit(2)
              .map(way -> new Notices.Act(words.get("wizard.agreed." + way), () -> agreed(way)));
      parts.kit().notices().tell(words.get("wizard.agreed.ask"), acts.toArray(Notices.Act[]::new));
    }
  }

  private void agreed(String way) {
    if (!isOpen()) {
      return;
    }
    AgendaPlan before = parts.plan().agenda();
    AgendaPlan after =
        before
            .withAgreed(true)
            .withAgreedOn(parts.kit().dates().today())
            .withAgreedHow(words.get("wizard.agreed.how." + way));
    put(after);
    parts.did(
        Phrase.of("wizard.agreed.act"),
        () -> parts.swap(after, before, this::now, this::put),
        () -> parts.swap(before, after, this::now, this::put),
        words.get("wizard.agreed.told." + way));
  }

  private AgendaPlan now() {
    return parts.plan().agenda();
  }

  private void put(AgendaPlan agenda) {
    parts.editor().edit(p -> p.withAgenda(agenda));
  }
}
