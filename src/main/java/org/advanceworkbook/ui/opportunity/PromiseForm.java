package org.advanceworkbook.ui.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.ChainView;

/** A promise entered by hand, made outside a call. */
final class PromiseForm extends VBox {
  private static final int UNKNOWN_ENERGY = 2;

  private final Words words;
  private final Opportunity opportunity;
  private final Consumer<Commitment> made;
  private final Field<Segmented<Side>> side;
  private final Field<TextField> who;
  private final Field<TextField> what;
  private final Field<TypedField<LocalDate>> due;
  private final CheckBox account;

  PromiseForm(Kit kit, ChainView view, Consumer<Commitment> made, Runnable leave) {
    this.words = kit.words();
    this.opportunity = view.opportunity().row().opportunity();
    this.made = made;
    side =
        kit.fields()
            .segmented(
                words.get("opportunity.promise.side"),
                Segmented.options(List.of(Side.values()), words::name));
    side.input().valueProperty().set(Side.CLIENT);
    who = kit.fields().text(words.get("opportunity.promise.who")).id("promise-who").wide(180);
    what = kit.fields().text(words.get("opportunity.promise.what")).id("promise-what").wide(320);
    due = kit.fields().date(words.get("opportunity.promise.due")).id("promise-due").wide(200);
    String name = view.opportunity().row().account();
    account = kit.fields().check(words.get("opportunity.promise.account", name));
    account.setVisible(!opportunity.accountId().isEmpty());
    account.setManaged(account.isVisible());
    FlowPane fields = new FlowPane(side, who, what, due);
    fields.getStyleClass().add("opportunity-facts");
    getChildren().addAll(fields, account, buttons(leave));
    getStyleClass().add("opportunity-inline-form");
    setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            leave.run();
            e.consume();
          }
        });
  }

  private HBox buttons(Runnable leave) {
    Button yes = Buttons.primary(words.get("opportunity.promise.save"));
    yes.setId("promise-save");
    yes.setOnAction(e -> save());
    Button no = Buttons.plain(words.get("opportunity.cancel"));
    no.setOnAction(e -> leave.run());
    HBox buttons = new HBox(yes, no);
    buttons.getStyleClass().add("aw-actions");
    return buttons;
  }

  private void save() {
    String act = what.input().getText().strip();
    if (act.isEmpty()) {
      what.error(words.get("opportunity.promise.what.none"));
      what.focus();
      return;
    }
    Side by = side.input().valueProperty().get();
    made.accept(
        new Commitment(
            UUID.randomUUID().toString(),
            "",
            opportunity.accountId(),
            account.isSelected() ? "" : opportunity.id(),
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
