package org.advanceworkbook.ui.opportunity;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;

/** The next planned call, or the way to plan one. */
final class NextCard extends VBox {
  private final Kit kit;
  private final Words words;
  private final Navigator navigator;
  private final String opportunityId;

  NextCard(Kit kit, Navigator navigator, String opportunityId) {
    this.kit = kit;
    this.words = kit.words();
    this.navigator = navigator;
    this.opportunityId = opportunityId;
    getStyleClass().addAll("aw-card", "opportunity-next");
  }

  void show(CallRow next) {
    Button another = Buttons.plain(words.get("opportunity.plan"), Icons.PLUS);
    another.setOnAction(e -> navigator.planCallFor(opportunityId));
    if (next == null) {
      Label none = Headings.small(words.get("opportunity.no-next.text"));
      none.getStyleClass().add("muted");
      getChildren().setAll(Headings.row(words.get("opportunity.no-next")), none, acts(another));
      return;
    }
    Button open = Buttons.plain(words.get("opportunity.open-plan"));
    open.setOnAction(e -> navigator.openPlan(next.id()));
    Label when = Headings.row(when(next));
    when.getStyleClass().add("accent");
    getChildren().setAll(when, Headings.section(objective(next)));
    if (!next.minimum().isBlank()) {
      Label least = Headings.small(words.get("opportunity.at-least", cut(next.minimum())));
      least.getStyleClass().add("muted");
      getChildren().add(least);
    }
    Label state = new Label(words.name(next.facts().state()));
    state.getStyleClass().addAll("text-small", "muted");
    getChildren().addAll(state, acts(open, another));
  }

  private static HBox acts(Button... buttons) {
    HBox acts = new HBox(buttons);
    acts.getStyleClass().add("aw-actions");
    return acts;
  }

  private String when(CallRow next) {
    if (next.date() == null) {
      return words.get("opportunity.no-date");
    }
    String day = kit.dates().dayShort(next.date());
    return next.start() == null ? day : day + ", " + kit.dates().time(next.start());
  }

  private String objective(CallRow next) {
    return next.objective().isBlank()
        ? words.get("opportunity.no-objective")
        : cut(next.objective());
  }

  private static String cut(String text) {
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }
}
