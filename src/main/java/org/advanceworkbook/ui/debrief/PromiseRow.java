package org.advanceworkbook.ui.debrief;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;

/** One promise being written: who will do what by when, and what it costs them. */
final class PromiseRow extends VBox {
  private final DebriefParts parts;
  private final Field<TextField> who;
  private final Field<TextField> what;
  private final Field<TypedField<LocalDate>> due;
  private final CheckBox inTheCall;
  private final Field<ComboBox<Integer>> energy;
  private Commitment promise;

  PromiseRow(DebriefParts parts, Commitment promise, Runnable remove) {
    this.parts = parts;
    this.promise = promise;
    Words words = parts.kit().words();
    Fields fields = parts.kit().fields();
    who = fields.text(words.get("debrief.promise.who")).id("debrief-who").wide(170);
    what = fields.text(words.get("debrief.promise.what")).id("debrief-what").grow();
    due = fields.date(words.get("debrief.promise.when")).id("debrief-when").wide(236);
    inTheCall = fields.check(words.get("debrief.promise.in-the-call"));
    energy = fields.choice(words.get("debrief.promise.energy"), levels(), n -> energy(words, n));
    energy.grow();
    Button drop = Buttons.icon(Icons.DELETE, words.get("debrief.promise.remove"));
    drop.setOnAction(e -> remove.run());
    HBox first = new HBox(who, what, drop);
    HBox second = new HBox(due, inTheCall);
    if (promise.side() == Side.CLIENT) {
      second.getChildren().add(energy);
    }
    first.getStyleClass().add("debrief-fields");
    second.getStyleClass().add("debrief-fields");
    getStyleClass().add("debrief-promise");
    getChildren().addAll(first, second);
    show(promise);
    listen();
  }

  private static List<Integer> levels() {
    return List.of(0, 1, 2, 3, 4, 5);
  }

  static String energy(Words words, int level) {
    return switch (level) {
      case 0 -> words.get("debrief.energy.0");
      case 1 -> words.get("debrief.energy.1");
      case 2 -> words.get("debrief.energy.2");
      case 3 -> words.get("debrief.energy.3");
      case 4 -> words.get("debrief.energy.4");
      default -> words.get("debrief.energy.5");
    };
  }

  void focus() {
    (promise.who().isBlank() ? who : promise.what().isBlank() ? what : due).focus();
  }

  /** Shows a promise as it stands now. */
  void show(Commitment now) {
    promise = now;
    text(who.input(), now.who());
    text(what.input(), now.what());
    if (!Objects.equals(due.input().getValue(), now.due())) {
      due.input().setValue(now.due());
    }
    inTheCall.setSelected(now.inTheCall());
    due.setDisable(now.inTheCall());
    energy.input().setValue(now.energy());
  }

  /** Says below each field what an advance lacks, or nothing where none is {@code wanted}. */
  void lacks(boolean wanted) {
    boolean day = promise.due() != null || promise.inTheCall();
    String unclear = due.input().problemProperty().get();
    say(who, wanted && promise.who().isBlank(), "debrief.missing.who", "");
    say(what, wanted && promise.what().isBlank(), "debrief.missing.what", "");
    say(due, wanted && !day && unclear.isEmpty(), "debrief.missing.when", unclear);
    boolean cheap = promise.energy() < Commitment.ADVANCE_ENERGY;
    say(energy, wanted && cheap, "debrief.missing.energy", "");
  }

  private void say(Field<?> field, boolean lacking, String key, String otherwise) {
    field.error(lacking ? parts.kit().words().get(key) : otherwise);
  }

  private static void text(TextInputControl input, String text) {
    if (!text.equals(input.getText())) {
      input.setText(text);
    }
  }

  private void listen() {
    who.input().textProperty().subscribe((was, is) -> change(Commitment::withWho, is));
    what.input().textProperty().subscribe((was, is) -> change(Commitment::withWhat, is));
    due.input().valueProperty().subscribe((was, is) -> change(Commitment::withDue, is));
    inTheCall.selectedProperty().subscribe((was, is) -> change(Commitment::withInTheCall, is));
    energy.input().valueProperty().subscribe((was, is) -> change(Commitment::withEnergy, is));
  }

  private <T> void change(BiFunction<Commitment, T, Commitment> set, T value) {
    Commitment changed = set.apply(promise, value);
    if (!changed.equals(promise)) {
      promise = changed;
      parts.editor().promise(changed);
    }
  }
}
