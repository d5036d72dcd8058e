package org.advanceworkbook.ui.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.OpportunityState;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.Library;

/** What can be changed about an opportunity; tells of a change when a field is left. */
final class OpportunityForm extends VBox {
  private final Words words;
  private final Consumer<Opportunity> changed;
  private final Field<TextField> name;
  private final AccountChoice account;
  private final Field<TextArea> objective;
  private final Field<TextArea> win;
  private final Field<ComboBox<CycleLength>> cycle;
  private final Field<ComboBox<OpportunityState>> state;
  private final Field<TextField> amount;
  private final Field<TextField> currency;
  private final Field<TypedField<LocalDate>> close;
  private Opportunity shown;

  /**
   * A form.
   *
   * @param changed gets what was changed
   * @param moved gets the account the opportunity is to go to
   */
  OpportunityForm(
      Kit kit, Library library, Consumer<Opportunity> changed, Consumer<Account> moved) {
    this.words = kit.words();
    this.changed = changed;
    name = kit.fields().text(words.get("opportunity.name")).id("opportunity-name").grow();
    account = new AccountChoice(kit, library, to -> moved.accept(to));
    objective =
        kit.fields().area(words.get("opportunity.objective"), 2).id("opportunity-objective").grow();
    win = kit.fields().area(words.get("opportunity.win"), 2).id("opportunity-win").grow();
    cycle =
        kit.fields().choice(words.get("opportunity.cycle"), all(CycleLength.values()), words::name);
    state =
        kit.fields()
            .choice(words.get("opportunity.state"), all(OpportunityState.values()), words::name);
    amount = kit.fields().text(words.get("opportunity.amount")).id("opportunity-amount").wide(130);
    currency =
        kit.fields().text(words.get("opportunity.currency")).id("opportunity-currency").wide(90);
    close = kit.fields().date(words.get("opportunity.close")).id("opportunity-close").wide(236);
    arrange();
    listen();
  }

  private static <T> List<T> all(T[] values) {
    return List.of(values);
  }

  private void arrange() {
    HBox names = new HBox(name, account.field());
    names.getStyleClass().add("opportunity-aims");
    name.setPrefWidth(100);
    HBox aims = new HBox(objective, win);
    aims.getStyleClass().add("opportunity-aims");
    objective.setPrefWidth(100);
    win.setPrefWidth(100);
    FlowPane facts = new FlowPane(state, cycle, amount, currency, close);
    facts.getStyleClass().add("opportunity-facts");
    getStyleClass().add("opportunity-form");
    getChildren().addAll(names, aims, facts);
  }

  private void listen() {
    for (Node text :
        List.of(
            name.target(), objective.target(), win.target(), amount.target(), currency.target())) {
      text.focusedProperty().subscribe((was, is) -> left(is));
    }
    close.input().valueProperty().subscribe((was, is) -> commit());
    cycle.input().valueProperty().subscribe((was, is) -> commit());
    state.input().valueProperty().subscribe((was, is) -> commit());
  }

  private void left(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  /** Fills the fields; what the user has in hand is not touched when it is the same. */
  void show(Opportunity it, String accountName, boolean readOnly) {
    shown = null;
    name.input().setText(it.name());
    name.error("");
    account.show(it, accountName);
    objective.input().setText(it.salesObjective());
    win.input().setText(it.clientWin());
    cycle.input().setValue(it.cycle());
    state.input().setValue(it.state());
    amount.input().setText(Money.text(it.amount()));
    currency.input().setText(it.currency());
    close.input().setValue(it.closeDate());
    shown = it;
    setDisable(readOnly);
  }

  /** Tells of what was changed and not told yet. */
  void commit() {
    if (shown == null) {
      return;
    }
    Opportunity now =
        shown
            .withName(name())
            .withAims(objective.input().getText(), win.input().getText())
            .withCycle(cycle.input().getValue())
            .withState(state.input().getValue())
            .withValue(amount(), currency.input().getText().strip(), close.input().getValue());
    if (!now.equals(shown)) {
      shown = now;
      changed.accept(now);
    }
  }

  /** The name typed; the one before where there is none. */
  private String name() {
    String text = name.input().getText().strip();
    name.error(text.isEmpty() ? words.get("opportunity.name.none") : "");
    return text.isEmpty() ? shown.name() : text;
  }

  /** The amount typed; the one before where it cannot be read. */
  private BigDecimal amount() {
    String text = amount.input().getText().strip();
    amount.error("");
    if (text.equals(Money.text(shown.amount()))) {
      return shown.amount();
    }
    if (text.isEmpty()) {
      return null;
    }
    Optional<BigDecimal> read = Money.read(text);
    if (read.isEmpty()) {
      amount.error(words.get("opportunity.amount.unclear"));
    }
    return read.orElse(shown.amount());
  }
}
