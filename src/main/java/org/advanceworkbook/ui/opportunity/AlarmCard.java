package org.advanceworkbook.ui.opportunity;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.chain.AdvanceChain;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Shown;

/** Says that calls in a row ended without an act of the client, and asks what would change it. */
final class AlarmCard extends VBox {
  private final Kit kit;

  AlarmCard(Kit kit) {
    this.kit = kit;
    getStyleClass().addAll("aw-card", "chain-alarm");
    setId("chain-alarm");
    Shown.when(this, false);
  }

  void show(AdvanceChain chain) {
    boolean on = chain.isAlarming();
    Shown.when(this, on);
    if (!on) {
      getChildren().clear();
      return;
    }
    Label title = Headings.row(kit.words().get("opportunity.alarm", chain.continuationStreak()));
    title.setGraphic(Icons.LOOK.node(18, "warning"));
    title.getStyleClass().add("warning");
    Label question = Headings.section(kit.words().get("opportunity.alarm.question"));
    Label more = Headings.small(kit.words().get("opportunity.alarm.more"));
    more.getStyleClass().add("muted");
    getChildren().setAll(title, question, more);
  }
}
