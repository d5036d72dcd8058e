package org.advanceworkbook.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.AnswerState;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.QuestionAnswer;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.words.Words;

/** What became of each planned question. What stays open comes up again in the next plan. */
final class AnswersPart extends VBox {
  private final DebriefParts parts;
  private final Words words;
  private final Label count = Headings.caption("");

  AnswersPart(DebriefParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    List<PlannedQuestion> questions = Planned.questions(parts.plan());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(Headings.section(words.get("debrief.learnt")), gap, count);
    head.getStyleClass().add("debrief-row");
    count.getStyleClass().add("muted");
    count.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("debrief-part");
    getChildren().add(head);
    if (questions.isEmpty()) {
      getChildren().add(Headings.small(words.get("debrief.learnt.none")));
    } else {
      questions.forEach(q -> getChildren().add(row(q)));
      parts.whenChanged(() -> count(questions));
    }
  }

  private void count(List<PlannedQuestion> questions) {
    long answered =
        questions.stream()
            .filter(q -> of(parts.debrief(), q.id()).state() == AnswerState.ANSWERED)
            .count();
    count.setText(words.get("debrief.learnt.count", answered, questions.size()));
  }

  private VBox row(PlannedQuestion question) {
    Segmented<AnswerState> state =
        parts
            .kit()
            .fields()
            .segmented(
                question.text(), Segmented.options(List.of(AnswerState.values()), words::name))
            .input();
    state.getStyleClass().add("debrief-compact");
    parts.value(
        state.valueProperty(),
        d -> of(d, question.id()).state(),
        (d, is) -> with(d, question.id(), a -> a.withState(is)));
    Field<TextField> text = parts.kit().fields().text(question.text());
    text.label().setWrapText(true);
    text.input().setPromptText(words.get("debrief.answer.prompt"));
    parts.text(
        text.input(), d -> of(d, question.id()).text(), (d, is) -> answered(d, question.id(), is));
    HBox states = new HBox(state);
    VBox row = new VBox(text, states);
    row.getStyleClass().addAll("debrief-list", "debrief-line");
    return row;
  }

  // Whoever writes an answer has one; the other states are chosen.
  private static Debrief answered(Debrief debrief, String id, String text) {
    return with(
        debrief,
        id,
        a -> {
          boolean first = a.text().isBlank() && !text.isBlank();
          QuestionAnswer written = a.withText(text);
          return first && a.state() == AnswerState.NOT_ASKED
              ? written.withState(AnswerState.ANSWERED)
              : written;
        });
  }

  private static QuestionAnswer of(Debrief debrief, String id) {
    return debrief.answers().stream()
        .filter(a -> a.questionId().equals(id))
        .findFirst()
        .orElse(new QuestionAnswer(id, null, ""));
  }

  private static Debrief with(Debrief debrief, String id, UnaryOperator<QuestionAnswer> change) {
    List<QuestionAnswer> all = new ArrayList<>(debrief.answers());
    QuestionAnswer changed = change.apply(of(debrief, id));
    int at = all.indexOf(of(debrief, id));
    if (at < 0) {
      all.add(changed);
    } else {
      all.set(at, changed);
    }
    return debrief.withAnswers(all);
  }
}
