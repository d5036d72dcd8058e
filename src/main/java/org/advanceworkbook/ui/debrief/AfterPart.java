package org.advanceworkbook.ui.debrief;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;

/** What stands beside the outcome: how it felt, what stopped us, lessons, and the next step. */
final class AfterPart extends VBox {
  AfterPart(DebriefParts parts) {
    Words words = parts.kit().words();
    Fields fields = parts.kit().fields();
    Field<TextArea> more = fields.area(words.get("debrief.more"), 2).id("debrief-more");
    more.hint(words.get("debrief.more.hint"));
    parts.text(more.input(), Debrief::couldHaveMore, Debrief::withCouldHaveMore);
    Field<TextArea> lessons = fields.area(words.get("debrief.lessons"), 2).id("debrief-lessons");
    parts.text(lessons.input(), Debrief::lessons, Debrief::withLessons);
    Field<Segmented<Integer>> mood =
        fields.segmented(
            words.get("debrief.mood"),
            Segmented.options(List.of(1, 2, 3, 4, 5), n -> mood(words, n)));
    mood.hint(words.get("debrief.mood.hint"));
    mood.input().setId("debrief-mood");
    mood.input().getStyleClass().add("debrief-compact");
    parts.value(
        mood.input().valueProperty(),
        d -> d.mood() == 0 ? null : Integer.valueOf(d.mood()),
        (d, is) -> d.withMood(is == null ? 0 : is));
    getStyleClass().add("debrief-part");
    getChildren().addAll(more, lessons, mood, next(parts));
  }

  private static String mood(Words words, int level) {
    return switch (level) {
      case 1 -> words.get("debrief.mood.1");
      case 2 -> words.get("debrief.mood.2");
      case 3 -> words.get("debrief.mood.3");
      case 4 -> words.get("debrief.mood.4");
      default -> words.get("debrief.mood.5");
    };
  }

  private static VBox next(DebriefParts parts) {
    Words words = parts.kit().words();
    Fields fields = parts.kit().fields();
    Field<TextArea> step = fields.area(words.get("debrief.next-step"), 2).id("debrief-next-step");
    step.input().setPromptText(words.get("debrief.next-step.prompt"));
    parts.text(step.input(), Debrief::nextStep, Debrief::withNextStep);
    Field<TypedField<LocalDate>> on =
        fields.date(words.get("debrief.next-call-on")).id("debrief-next-call-on");
    parts.value(on.input().valueProperty(), Debrief::nextCallOn, Debrief::withNextCallOn);
    VBox card = new VBox(Headings.section(words.get("debrief.next")), step, on);
    card.getStyleClass().addAll("aw-card", "debrief-next");
    return card;
  }
}
