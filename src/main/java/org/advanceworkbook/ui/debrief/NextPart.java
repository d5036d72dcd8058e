package org.advanceworkbook.ui.debrief;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;

/** The next step, which becomes the draft objective; for a call not held, only its new day. */
final class NextPart extends VBox {
  NextPart(DebriefParts parts) {
    Words words = parts.kit().words();
    Fields fields = parts.kit().fields();
    Label title = Headings.section("");
    Label again = Headings.small(words.get("debrief.again.hint"));
    Field<TextArea> step = fields.area(words.get("debrief.next-step"), 2).id("debrief-next-step");
    step.input().setPromptText(words.get("debrief.next-step.prompt"));
    parts.text(step.input(), Debrief::nextStep, Debrief::withNextStep);
    Field<TypedField<LocalDate>> on =
        fields.date(words.get("debrief.next-call-on")).id("debrief-next-call-on");
    parts.value(on.input().valueProperty(), Debrief::nextCallOn, Debrief::withNextCallOn);
    getStyleClass().addAll("aw-card", "debrief-next");
    getChildren().addAll(title, again, step, on);
    parts.whenChanged(
        () -> {
          boolean held = HeldPart.isHeld(parts.debrief());
          title.setText(words.get(held ? "debrief.next" : "debrief.again"));
          Shown.when(again, !held);
          Shown.when(step, held);
        });
  }
}
