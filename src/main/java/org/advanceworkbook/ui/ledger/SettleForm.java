package org.advanceworkbook.ui.ledger;

import java.time.LocalDate;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.FormButtons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;

/** Asks when a promise was kept and what shows it, or to which day it was put off. */
final class SettleForm extends VBox {
  private final Words words;
  private final boolean slip;
  private final Settled settled;
  private final FormButtons buttons;
  private final Field<TypedField<LocalDate>> day;
  private final Field<TextField> proof;

  /** Gets the day, and what shows that it was kept. */
  interface Settled {
    void on(LocalDate day, String proof);
  }

  SettleForm(Kit kit, Commitment promise, boolean slip, Settled settled, Runnable leave) {
    this.words = kit.words();
    this.slip = slip;
    this.settled = settled;
    day =
        kit.fields()
            .date(words.get(slip ? "opportunity.promise.new-day" : "opportunity.promise.kept-day"));
    day.id("settle-day").wide(236);
    proof = kit.fields().text(words.get("opportunity.promise.shown-by"));
    proof.id("settle-proof").wide(320);
    FlowPane fields = new FlowPane(day);
    if (!slip) {
      day.input().setValue(kit.dates().today());
      proof.input().setText(promise.proof());
      fields.getChildren().add(proof);
    }
    fields.getStyleClass().add("opportunity-facts");
    buttons =
        new FormButtons(
            words.get(slip ? "opportunity.promise.put-off.yes" : "opportunity.promise.kept.yes"),
            "settle-yes",
            this::settle,
            words.get("opportunity.cancel"),
            leave);
    getChildren().addAll(fields, buttons);
    getStyleClass().add("opportunity-inline-form");
    buttons.leaveByEscape(this);
  }

  boolean isSlip() {
    return slip;
  }

  /** It could not be saved: all that was typed is still here. */
  void again() {
    buttons.again();
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
    buttons.saving();
    settled.on(on, shownBy);
  }

  @Override
  public void requestFocus() {
    day.focus();
  }
}
