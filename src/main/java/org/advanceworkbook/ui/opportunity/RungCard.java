package org.advanceworkbook.ui.opportunity;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.chain.NextRung;
import org.advanceworkbook.domain.playbook.Rung;
import org.advanceworkbook.ui.calls.CallFace;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.Words;

/** What to ask the client for next, and why; one press plans a call for it. */
final class RungCard extends VBox {
  private final Words words;
  private final Consumer<Rung> plan;

  RungCard(Kit kit, Consumer<Rung> plan) {
    this.words = kit.words();
    this.plan = plan;
    getStyleClass().addAll("opportunity-rung");
  }

  void show(NextRung next, boolean readOnly) {
    if (next == null) {
      Label none = Headings.small(words.get("opportunity.rung.none"));
      none.getStyleClass().add("muted");
      getChildren().setAll(none);
      return;
    }
    Rung rung = next.rung();
    Label why = Headings.small(words.name(next.why()));
    why.getStyleClass().add("muted");
    Label what = Headings.row(words.get("opportunity.rung", rung.typicalActor(), rung.action()));
    getChildren().setAll(what, why, line("opportunity.rung.proof", rung.proof()));
    next.missing()
        .forEach(missing -> getChildren().add(line("opportunity.rung.missing", missing.action())));
    Button act = Buttons.plain(words.get("opportunity.rung.plan"));
    act.setAccessibleText(
        words.get("opportunity.rung.plan-of", CallFace.brief(rung.action(), 120)));
    act.setId("plan-rung");
    act.setDisable(readOnly);
    act.setOnAction(e -> plan.accept(rung));
    HBox acts = new HBox(act);
    acts.getStyleClass().add("aw-actions");
    getChildren().add(acts);
  }

  private Label line(String key, String text) {
    Label line = Headings.small(words.get(key, text));
    line.getStyleClass().add("muted");
    return line;
  }
}
