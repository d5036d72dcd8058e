package org.advanceworkbook.ui.opportunity;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;

/** Asks when a promise was kept and what shows it, or to which day it was put off. */
final class SettleForm extends VBox {
  private final Words words;
  private final Commitment promise;
  private final boolean slip;
  private final Consumer<Commitment> settled;
  private final Field<TypedField<LocalDate>> day;
  private final Field<TextField> proof;

  SettleForm(
      Kit kit, Commitment promise, boolean slip, Consumer<Commitment> settled, Runnable leave) {
    this.words = kit.words();
    this.promise = promise;
    this.slip = slip;
    this.settled = settled;
    day =
        kit.fields()
            .date(words.get(slip ? "opportunity.promise.new-day" : "opportunity.promise.kept-day"));
    day.id("settle-day").wide(200);
    proof = kit.fields().text(words.get("opportunity.promise.shown-by"));
    proof.id("settle-proof").wide(320);
    FlowPane fields = new FlowPane(day);
    if (!slip) {
      day.input().setValue(kit.dates().today());
      proof.input().setText(promise.proof());
      fields.getChildren().add(proof);
    }
    fields.getStyleClass().add("opportunity-facts");
    Button yes =
        Buttons.primary(
            words.get(slip ? "opportunity.promise.put-off.yes" : "opportunity.promise.kept.yes"));
    yes.setId("settle-yes");
    yes.setOnAction(e -> settle());
    Button no = Buttons.plain(words.get("opportunity.cancel"));
    no.setOnAction(e -> leave.run());
    HBox buttons = new HBox(yes, no);
    buttons.getStyleClass().add("aw-actions");
    getChildren().addAll(fields, buttons);
    getStyleClass().add("opportunity-inline-form");
    setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            leave.run();
            e.consume();
          }
        });
  }

  private void settle() {
    LocalDate on = day.input().getValue();
    String shownBy = proof.input().getText().strip();
    if (on == null && (slip || shownBy.isEmpty())) {
      day.error(
          words.get(
              slip ? "opportunity.promise.new-day.none" : "opportunity.promise.kept-day.none"));
      day.focus();
      return;
    }
    settled.accept(slip ? promise.slippedTo(on) : promise.kept(on, shownBy));
  }

  @Override
  public void requestFocus() {
    day.focus();
  }
}
