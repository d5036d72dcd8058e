package org.advanceworkbook.ui.account;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.words.Words;

/** Name, place and state of an account, the way back and the way forward. */
final class AccountHead extends HBox {
  private final Words words;
  private final Label name = Headings.page("");
  private final Label facts = Headings.lead("");

  AccountHead(Kit kit, Navigator navigator, String accountId) {
    words = kit.words();
    Button back = Buttons.link(words.get("account.back"), Icons.CHEVRON_LEFT);
    back.getStyleClass().add("small");
    back.setId("account-back");
    back.setOnAction(e -> navigator.back());
    VBox titles = new VBox(back, name, facts);
    titles.getStyleClass().add("opportunity-titles");
    HBox.setHgrow(titles, Priority.ALWAYS);
    titles.setMinWidth(0);
    Button plan = Buttons.primary(words.get("opportunity.plan"), Icons.PLUS);
    plan.setId("account-plan");
    plan.setOnAction(e -> navigator.planCallWith(accountId));
    getStyleClass().add("opportunity-head");
    getChildren().addAll(titles, plan);
  }

  String name() {
    return name.getText();
  }

  void show(Account it) {
    name.setText(it.name());
    Stream<String> parts = Stream.of(it.industry(), it.place(), words.name(it.qualification()));
    facts.setText(String.join("  ·  ", parts.filter(p -> !p.isBlank()).toList()));
  }
}
