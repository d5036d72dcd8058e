package org.advanceworkbook.ui.coaching;

import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.coaching.BehaviourGoal;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.domain.coaching.GoalState;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.coaching.SessionEditor;

/** What the session before agreed on, and what became of it. */
final class LastPart extends VBox {
  LastPart(SessionParts parts) {
    Words words = parts.kit().words();
    getStyleClass().add("coaching-part");
    getChildren().add(Headings.large(words.get("coaching.stop.LAST")));
    SessionEditor before = parts.before();
    if (before == null) {
      getChildren().add(Headings.body(words.get("coaching.last.first")));
      return;
    }
    BehaviourGoal goal = before.session().goal();
    getChildren().add(Headings.lead(when(parts, before.session())));
    if (goal.isGiven()) {
      getChildren().addAll(Headings.section(goal.behaviour()), Headings.small(where(parts, goal)));
      getChildren().addAll(new GoalAnswer(parts.kit(), before).getChildren());
    } else {
      getChildren().add(Headings.body(words.get("coaching.last.none")));
    }
    if (!before.session().actions().isEmpty()) {
      getChildren().add(new ActionList(parts, before, false));
    }
  }

  private static String when(SessionParts parts, CoachingSession before) {
    return before.day() == null
        ? parts.kit().words().get("coaching.last.number", before.number())
        : parts
            .kit()
            .words()
            .get("coaching.last.when", before.number(), parts.kit().dates().dayLong(before.day()));
  }

  private static String where(SessionParts parts, BehaviourGoal goal) {
    Words words = parts.kit().words();
    String by =
        goal.by() == null
            ? ""
            : words.get("coaching.goal.until", parts.kit().dates().day(goal.by()));
    return parts
        .view()
        .call(goal.callId())
        .or(() -> parts.view().comingCall(goal.callId()))
        .map(row -> words.get("coaching.goal.in", SessionWords.call(parts.kit(), row)) + " " + by)
        .orElse(by);
  }

  /** Tried or not, and what happened. */
  static final class GoalAnswer extends VBox {
    GoalAnswer(Kit kit, SessionEditor session) {
      Words words = kit.words();
      getStyleClass().add("coaching-part");
      Field<Segmented<GoalState>> tried =
          kit.fields()
              .segmented(
                  words.get("coaching.goal.tried"),
                  Segmented.options(List.of(GoalState.TRIED, GoalState.NOT_TRIED), words::name));
      tried.input().setId("coaching-tried");
      GoalState state = session.session().goal().state();
      tried.input().setValue(state == GoalState.OPEN ? null : state);
      tried
          .input()
          .valueProperty()
          .addListener((o, was, is) -> session.edit(s -> s.withGoal(s.goal().withState(is))));
      Field<TextArea> what =
          kit.fields().line(words.get("coaching.goal.happened")).id("coaching-happened");
      SessionParts.text(
          what.input(),
          session,
          s -> s.goal().whatHappened(),
          (s, t) -> s.withGoal(s.goal().withWhatHappened(t)));
      getChildren().addAll(tried, what);
    }
  }
}
