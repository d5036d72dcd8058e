package org.advanceworkbook.ui.opportunity;

import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;

/** Name, account, amount and day of an opportunity, and the way forward: the next call. */
final class OpportunityHead extends HBox {
  private final Kit kit;
  private final Words words;
  private final Navigator navigator;
  private final String opportunityId;
  private final Label name = Headings.page("");
  private final Label facts = Headings.lead("");
  private final Button account;
  private final HBox paper = new HBox();
  private final Button forward = Buttons.primary("");

  OpportunityHead(Kit kit, Navigator navigator, String opportunityId) {
    this.kit = kit;
    this.words = kit.words();
    this.navigator = navigator;
    this.opportunityId = opportunityId;
    Button all = Buttons.link(words.get("opportunity.all"), Icons.CHEVRON_LEFT);
    all.getStyleClass().add("small");
    all.setOnAction(e -> navigator.open(Place.OPPORTUNITIES));
    account = Buttons.link("", Icons.CHEVRON_RIGHT);
    account.setId("opportunity-to-account");
    account.getStyleClass().add("small");
    account.setMinWidth(0);
    HBox crumbs = new HBox(all, account);
    crumbs.getStyleClass().add("opportunity-crumbs");
    VBox titles = new VBox(crumbs, name, facts);
    titles.getStyleClass().add("opportunity-titles");
    HBox.setHgrow(titles, Priority.ALWAYS);
    titles.setMinWidth(0);
    next(null);
    getStyleClass().add("opportunity-head");
    paper.getStyleClass().addAll("aw-actions", "opportunity-paper");
    getChildren().addAll(titles, paper, forward);
  }

  /** Offers to put the page on paper. */
  void offer(Runnable print, Runnable preview, Runnable export) {
    Button printed = Buttons.plain(words.get("pages.review.print"), Icons.PRINT);
    printed.setId("opportunity-print");
    printed.setOnAction(e -> print.run());
    Button more = Buttons.icon(Icons.MORE, words.get("opportunity.paper.more"));
    more.setId("opportunity-more");
    ContextMenu menu =
        new ContextMenu(
            item("opportunity-menu-preview", words.get("opportunity.paper.preview"), preview),
            item("opportunity-menu-print", keyed("pages.review.print", Shortcut.PRINT), print),
            item("opportunity-menu-pdf", keyed("pages.review.pdf", Shortcut.EXPORT_PDF), export));
    more.setOnAction(e -> menu.show(more, Side.BOTTOM, 0, 0));
    paper.getChildren().setAll(more, printed);
  }

  private String keyed(String key, Shortcut shortcut) {
    return words.get("calls.menu.keyed", words.get(key), shortcut.keys());
  }

  private static MenuItem item(String id, String text, Runnable act) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(e -> act.run());
    return item;
  }

  /** Offers to send the opportunity. */
  void sendBy(Runnable send) {
    Button button = Buttons.plain(words.get("share.menu.send"), Icons.EXPORT);
    button.setId("opportunity-send");
    button.setOnAction(e -> send.run());
    getChildren().add(getChildren().size() - 1, button);
  }

  String name() {
    return name.getText();
  }

  void show(Opportunity it, String accountName) {
    name.setText(it.name());
    account.setText(accountName);
    account.setAccessibleText(words.get("account.open-of", accountName));
    account.setOnAction(e -> navigator.openAccount(it.accountId()));
    Shown.when(account, !it.accountId().isEmpty());
    Stream<String> parts =
        Stream.of(
            accountName,
            it.amount() == null ? "" : Money.with(it.currency(), it.amount()),
            it.closeDate() == null ? "" : words.get("opportunity.decision-by", it.closeDate()));
    facts.setText(String.join("  ·  ", parts.filter(p -> !p.isBlank()).toList()));
  }

  /** The one way forward: to the plan that is begun, or to a new one. */
  void next(CallRow next) {
    if (next == null) {
      forward.setText(words.get("opportunity.plan"));
      forward.setGraphic(Icons.PLUS.node(18));
      forward.setOnAction(e -> navigator.planCallFor(opportunityId));
    } else {
      forward.setText(
          next.date() == null
              ? words.get("opportunity.open-plan")
              : words.get("opportunity.open-plan-of", kit.dates().day(next.date())));
      forward.setGraphic(null);
      forward.setOnAction(e -> navigator.openPlan(next.id()));
    }
  }
}
