package org.advanceworkbook.ui.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.FormButtons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.SearchPicker;
import org.advanceworkbook.ui.ledger.PromiseFace;
import org.advanceworkbook.words.Words;

/** Asks which act of the client brought the sale to another stage. Without one it stays. */
final class StageMoveForm extends VBox {
  private final Words words;
  private final Stage from;
  private final LocalDate today;
  private final PromiseFace face;
  private final BiConsumer<StageMoveForm, StageMove> move;
  private final Field<ComboBox<Stage>> to;
  private final Field<SearchPicker<Commitment>> act;
  private final FormButtons buttons;

  /**
   * A form.
   *
   * @param acts what the client did, newest first
   * @param move gets this form and the move once an act is named
   * @param leave lets the stage be
   */
  StageMoveForm(
      Kit kit,
      Stage from,
      List<Commitment> acts,
      BiConsumer<StageMoveForm, StageMove> move,
      Runnable leave) {
    this.words = kit.words();
    this.from = from;
    this.today = kit.dates().today();
    this.face = new PromiseFace(kit);
    this.move = move;
    List<Stage> others = List.of(Stage.values()).stream().filter(s -> s != from).toList();
    to = kit.fields().choice(words.get("opportunity.stage.to"), others, words::name);
    to.id("stage-to").wide(190);
    to.input().setValue(others.get(Math.min(from.ordinal(), others.size() - 1)));
    act =
        kit.fields()
            .picker(
                words.get("opportunity.stage.act"),
                SearchPicker.Finder.atHand(typed -> found(acts, typed)),
                face::sentence);
    act.id("stage-act").hint(words.get("opportunity.stage.act.hint")).grow();
    act.input().detail(face::said);
    HBox fields = new HBox(to, act);
    fields.getStyleClass().add("opportunity-inline");
    buttons =
        new FormButtons(
            words.get("opportunity.stage.move"),
            "stage-move",
            this::moved,
            words.get("opportunity.stage.stay"),
            leave);
    getChildren().addAll(fields, buttons);
    buttons.leaveByEscape(this);
    getStyleClass().add("opportunity-inline-form");
  }

  /** It could not be saved: all that was typed is still here. */
  void again() {
    buttons.again();
  }

  private List<Commitment> found(List<Commitment> acts, String typed) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    return acts.stream()
        .filter(a -> face.sentence(a).toLowerCase(Locale.ROOT).contains(part))
        .limit(30)
        .toList();
  }

  private void moved() {
    Commitment named = act.input().getValue();
    String evidence =
        named == null ? act.input().typedProperty().get().strip() : face.sentence(named);
    StageMove made =
        new StageMove(
            today, from, to.input().getValue(), evidence, named == null ? "" : named.id());
    if (!made.hasEvidence()) {
      act.error(words.get("opportunity.stage.act.missing"));
      act.focus();
      return;
    }
    buttons.saving();
    move.accept(this, made);
  }

  @Override
  public void requestFocus() {
    act.focus();
  }
}
