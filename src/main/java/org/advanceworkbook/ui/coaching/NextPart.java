package org.advanceworkbook.ui.coaching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.coaching.BehaviourGoal;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;

/** What the session ends with: one behaviour, the call in which it is tried, and a day. */
final class NextPart extends VBox {
  private final SessionParts parts;
  private final Words words;
  private final Label missing = Headings.small("");

  NextPart(SessionParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    Field<TextArea> behaviour =
        parts.kit().fields().line(words.get("coaching.goal.behaviour")).id("coaching-behaviour");
    behaviour.hint(words.get("coaching.goal.behaviour.hint"));
    parts.text(
        behaviour.input(),
        s -> s.goal().behaviour(),
        (s, t) -> s.withGoal(s.goal().withBehaviour(t)));
    missing.getStyleClass().add("muted");
    getStyleClass().add("coaching-part");
    getChildren()
        .addAll(
            Headings.large(words.get("coaching.stop.NEXT")),
            Headings.lead(words.get("coaching.goal.lead")),
            behaviour,
            call(),
            day(),
            missing,
            new ActionList(parts, parts.editor(), true));
    parts.whenChanged(this::refresh);
  }

  private Field<ComboBox<String>> call() {
    List<String> ids = new ArrayList<>(List.of(""));
    parts.view().coming().stream().map(CallRow::id).forEach(ids::add);
    String now = parts.session().goal().callId();
    if (!ids.contains(now)) {
      ids.add(now);
    }
    Field<ComboBox<String>> field =
        parts.kit().fields().choice(words.get("coaching.goal.call"), ids, this::name);
    field.id("coaching-goal-call");
    field.input().setValue(now);
    field.input().valueProperty().addListener((o, was, is) -> goal(g -> g.withCallId(is)));
    return field;
  }

  private String name(String id) {
    return id.isEmpty()
        ? words.get("coaching.goal.call.none")
        : parts
            .view()
            .comingCall(id)
            .or(() -> parts.view().call(id))
            .map(row -> SessionWords.call(parts.kit(), row))
            .orElse(words.get("coaching.goal.call.earlier"));
  }

  private Field<TypedField<LocalDate>> day() {
    Field<TypedField<LocalDate>> field = parts.kit().fields().date(words.get("coaching.goal.by"));
    field.id("coaching-goal-by");
    field.input().setValue(parts.session().goal().by());
    field.input().valueProperty().addListener((o, was, is) -> goal(g -> g.withBy(is)));
    return field;
  }

  private void goal(java.util.function.UnaryOperator<BehaviourGoal> change) {
    parts.editor().edit(s -> s.withGoal(change.apply(s.goal())));
  }

  private void refresh() {
    missing.setText(missing(parts.session()));
  }

  private String missing(CoachingSession session) {
    return words.get(
        session.goal().isComplete() ? "coaching.goal.complete" : "coaching.goal.incomplete");
  }
}
