package org.advanceworkbook.ui.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.FormButtons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;

/** A promise entered by hand, made outside a call. */
final class PromiseForm extends VBox {
  private static final int UNKNOWN_ENERGY = 2;

  private final Words words;
  private final Consumer<Commitment> made;
  private final Field<Segmented<Side>> side;
  private final Field<TextField> who;
  private final Field<TextField> what;
  private final Field<TypedField<LocalDate>> due;
  private final CheckBox account;
  private final FormButtons buttons;
  private Ledger around;

  PromiseForm(Kit kit, Ledger around, Consumer<Commitment> made, Runnable leave) {
    this.words = kit.words();
    this.made = made;
    side =
        kit.fields()
            .segmented(
                words.get("opportunity.promise.side"),
                Segmented.options(List.of(Side.values()), words::name));
    side.input().valueProperty().set(Side.CLIENT);
    who = kit.fields().text(words.get("opportunity.promise.who")).id("promise-who").wide(180);
    what = kit.fields().text(words.get("opportunity.promise.what")).id("promise-what").wide(320);
    due = kit.fields().date(words.get("opportunity.promise.due")).id("promise-due").wide(236);
    account = kit.fields().check("");
    buttons =
        new FormButtons(
            words.get("opportunity.promise.save"),
            "promise-save",
            this::save,
            words.get("opportunity.cancel"),
            leave);
    FlowPane fields = new FlowPane(side, who, what, due);
    fields.getStyleClass().add("opportunity-facts");
    getChildren().addAll(fields, account, buttons);
    getStyleClass().add("opportunity-inline-form");
    buttons.leaveByEscape(this);
    show(around);
  }

  /** Whom the promise will be about, should that change while it is typed. */
  void show(Ledger now) {
    around = now;
    account.setText(words.get("opportunity.promise.account", now.account()));
    Shown.when(account, !now.accountId().isEmpty() && !now.opportunityId().isEmpty());
  }

  /** It could not be saved: all that was typed is still here. */
  void again() {
    buttons.again();
  }

  private void save() {
    String act = what.input().getText().strip();
    if (act.isEmpty()) {
      what.error(words.get("opportunity.promise.what.none"));
      what.focus();
      return;
    }
    Side by = side.input().valueProperty().get();
    buttons.saving();
    made.accept(
        new Commitment(
            UUID.randomUUID().toString(),
            "",
            around.accountId(),
            account.isSelected() ? "" : around.opportunityId(),
            by,
            who.input().getText().strip(),
            act,
            due.input().getValue(),
            false,
            by == Side.CLIENT ? UNKNOWN_ENERGY : 0,
            "",
            FollowThrough.OPEN,
            null,
            null,
            0));
  }

  @Override
  public void requestFocus() {
    who.focus();
  }
}
