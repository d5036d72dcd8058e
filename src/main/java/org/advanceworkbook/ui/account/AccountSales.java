package org.advanceworkbook.ui.account;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.OpportunityState;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.ui.calls.CallFace;
import org.advanceworkbook.ui.calls.CallLine;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Pressable;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.OpportunityRow;

/** The opportunities of an account, open ones first, each with its stage and how it last ended. */
final class AccountSales extends VBox {
  private static final int FIRST = 8;
  private static final int MOST = 160;

  private final Kit kit;
  private final Words words;
  private final Navigator navigator;
  private final VBox rows = new VBox();
  private List<OpportunityRow> all = List.of();
  private int most = FIRST;

  AccountSales(Kit kit, Navigator navigator) {
    this.kit = kit;
    this.words = kit.words();
    this.navigator = navigator;
    getChildren().addAll(Headings.section(words.get("account.sales")), rows);
    getStyleClass().add("account-part-of-page");
  }

  void show(List<OpportunityRow> opportunities) {
    all = opportunities;
    fill();
  }

  private void fill() {
    rows.getChildren().clear();
    all.stream().limit(most).map(this::row).forEach(rows.getChildren()::add);
    if (all.isEmpty()) {
      Label none = Headings.body(words.get("account.sales.none"));
      none.getStyleClass().add("muted");
      rows.getChildren().add(none);
    }
    if (all.size() > most) {
      Button more = Buttons.link(words.get("opportunity.promise.more", all.size() - most));
      more.setOnAction(
          e -> {
            int at = most;
            most = all.size();
            fill();
            rows.getChildren().get(at).requestFocus();
          });
      rows.getChildren().add(more);
    }
  }

  private Node row(OpportunityRow row) {
    Opportunity it = row.opportunity();
    Label next =
        muted(
            Headings.small(
                row.nextCall() == null
                    ? words.get("opportunity.row.no-next")
                    : words.get("opportunity.row.next", row.nextCall())));
    VBox who = new VBox(Headings.row(CallFace.brief(it.name(), MOST)), next);
    who.getStyleClass().add("account-sale");
    boolean open = it.state() == OpportunityState.OPEN;
    String stage = open ? words.name(it.stage()) : words.name(it.state());
    Label where = muted(Headings.body(stage));
    where.getStyleClass().add("account-stage");
    CallLine line = new CallLine(who, who, where, last(row.outcomes()));
    line.getStyleClass().addAll("aw-call-row", "account-line");
    String said = it.name() + ", " + stage + ", " + said(row.outcomes()) + ", " + next.getText();
    return Pressable.row(line, said, () -> navigator.openOpportunity(it.id()));
  }

  private Node last(List<Outcome> outcomes) {
    HBox last =
        new HBox(
            outcomes.isEmpty()
                ? muted(Headings.small(said(outcomes)))
                : kit.outcomes().badge(outcomes.getLast()));
    last.getStyleClass().add("account-ending");
    return last;
  }

  private String said(List<Outcome> outcomes) {
    return outcomes.isEmpty()
        ? words.get("account.sales.no-call")
        : words.get("account.sales.last", words.name(outcomes.getLast()));
  }

  private static Label muted(Label label) {
    label.getStyleClass().add("muted");
    return label;
  }
}
