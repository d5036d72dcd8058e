package org.advanceworkbook.ui.debrief;

import java.util.List;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.NotHeldReason;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Words;

/** Whether the call took place, and why not. A call not held stays out of all rates. */
final class HeldPart extends VBox {
  private final Field<Segmented<Boolean>> held;
  private final Field<Segmented<NotHeldReason>> reason;

  HeldPart(DebriefParts parts) {
    getStyleClass().add("debrief-part");
    Words words = parts.kit().words();
    Fields fields = parts.kit().fields();
    held =
        fields.segmented(
            words.get("debrief.held"),
            List.of(
                Segmented.Option.of(true, words.get("debrief.held.yes")),
                Segmented.Option.of(false, words.get("debrief.held.no"))));
    reason =
        fields.segmented(
            words.get("debrief.not-held-reason"),
            Segmented.options(List.of(NotHeldReason.values()), words::name));
    reason.hint(words.get("debrief.not-held-hint"));
    for (Field<?> field : List.of(held, reason)) {
      field.setFillWidth(false);
    }
    held.input().setId("debrief-held");
    parts.value(held.input().valueProperty(), d -> isHeld(d), HeldPart::withHeld);
    parts.value(reason.input().valueProperty(), Debrief::notHeldReason, Debrief::withNotHeldReason);
    parts.whenChanged(() -> Shown.when(reason, !isHeld(parts.debrief())));
    getChildren().addAll(held, reason);
  }

  static boolean isHeld(Debrief debrief) {
    return debrief.outcome() != Outcome.NOT_HELD;
  }

  private static Debrief withHeld(Debrief debrief, boolean held) {
    if (held == isHeld(debrief)) {
      return debrief;
    }
    return held
        ? debrief.withOutcome(null).withNotHeldReason(null)
        : debrief.withOutcome(Outcome.NOT_HELD);
  }
}
