package org.advanceworkbook.ui.debrief;

import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.words.Words;

/** What stands beside the outcome and never changes it: lessons, and how it felt. */
final class AfterPart extends VBox {
  AfterPart(DebriefParts parts) {
    Words words = parts.kit().words();
    Fields fields = parts.kit().fields();
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
    getStyleClass().add("debrief-short");
    getChildren().addAll(lessons, mood);
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
}
