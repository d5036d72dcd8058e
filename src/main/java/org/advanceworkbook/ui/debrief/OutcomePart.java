package org.advanceworkbook.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.OutcomeMark;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Words;

/** The outcome as the rep decides it, and what belongs to each. */
final class OutcomePart extends VBox {
  private final DebriefParts parts;
  private final Words words;
  private final Field<Segmented<Outcome>> outcome;
  private final Field<Segmented<Optional<CommitmentLevel>>> level;
  private final Field<TextField> noSale;
  private final CheckBox disqualified;

  OutcomePart(DebriefParts parts, VBox advice) {
    this.parts = parts;
    this.words = parts.kit().words();
    Fields fields = parts.kit().fields();
    outcome = fields.segmented(words.get("debrief.outcome"), outcomes());
    outcome.input().setId("debrief-outcome");
    outcome.input().getStyleClass().add("debrief-outcomes");
    level = fields.segmented(words.get("debrief.level"), levels());
    noSale = fields.text(words.get("debrief.no-sale-reason")).id("debrief-no-sale");
    disqualified = fields.check(words.get("debrief.disqualified"));
    parts.value(outcome.input().valueProperty(), Debrief::outcome, OutcomePart::decided);
    parts.value(
        level.input().valueProperty(),
        d -> Optional.ofNullable(d.level()),
        (d, reached) -> d.withLevel(reached.orElse(null)));
    parts.text(noSale.input(), Debrief::noSaleReason, Debrief::withNoSaleReason);
    parts.value(disqualified.selectedProperty(), Debrief::disqualified, Debrief::withDisqualified);
    advice.addEventHandler(ActionEvent.ACTION, this::keepFocus);
    getStyleClass().add("debrief-part");
    getChildren().addAll(outcome, advice, level, noSale, disqualified);
    parts.whenChanged(this::refresh);
  }

  // A button of the proposal goes once it is used; the focus must not go with it.
  private void keepFocus(ActionEvent act) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (owner == null || owner.getScene() == null || owner == act.getTarget()) {
      outcome.input().requestFocus();
    }
  }

  // The level belongs to what was agreed; it goes with it.
  private static Debrief decided(Debrief debrief, Outcome outcome) {
    boolean agreed = outcome == Outcome.ORDER || outcome == Outcome.ADVANCE;
    Debrief decided = debrief.withOutcome(outcome);
    return agreed ? decided : decided.withLevel(null);
  }

  private List<Segmented.Option<Outcome>> outcomes() {
    return List.of(
        option(Outcome.ORDER, words.get("debrief.order.line")),
        option(Outcome.ADVANCE, words.get("debrief.advance.line")),
        option(Outcome.CONTINUATION, words.get("debrief.continuation.line")),
        option(Outcome.NO_SALE, words.get("debrief.no-sale.line")));
  }

  private Segmented.Option<Outcome> option(Outcome value, String line) {
    return new Segmented.Option<>(value, words.name(value), line, OutcomeMark.icon(value));
  }

  private List<Segmented.Option<Optional<CommitmentLevel>>> levels() {
    List<Segmented.Option<Optional<CommitmentLevel>>> all = new ArrayList<>();
    for (CommitmentLevel l : CommitmentLevel.values()) {
      String planned = Planned.text(parts.plan().outcome().at(l));
      if (!planned.isBlank()) {
        all.add(new Segmented.Option<>(Optional.of(l), words.name(l), planned, null));
      }
    }
    all.add(
        new Segmented.Option<>(
            Optional.empty(),
            words.get("debrief.level.other"),
            words.get("debrief.level.other.line"),
            null));
    return all;
  }

  private void refresh() {
    Outcome chosen = parts.debrief().outcome();
    outcome.input().getStyleClass().removeIf(c -> c.startsWith("outcome-"));
    if (chosen != null) {
      outcome.input().getStyleClass().add(OutcomeMark.style(chosen));
    }
    Shown.when(level, chosen == Outcome.ORDER || chosen == Outcome.ADVANCE);
    Shown.when(noSale, chosen == Outcome.NO_SALE);
    Shown.when(disqualified, chosen == Outcome.NO_SALE);
  }
}
