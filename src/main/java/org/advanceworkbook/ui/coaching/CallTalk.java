package org.advanceworkbook.ui.coaching;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.coaching.CallReview;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;

/** One call: what was planned beside what came of it, and what the two say about it. */
final class CallTalk extends VBox {
  private final SessionParts parts;
  private final Words words;
  private final CallRow row;
  private final GridPane facts = new GridPane();

  CallTalk(SessionParts parts, SessionModel model, SessionStop stop) {
    this.parts = parts;
    this.words = parts.kit().words();
    this.row = stop.call();
    facts.getStyleClass().add("coaching-facts");
    getStyleClass().add("coaching-part");
    getChildren().addAll(head(), acts(stop.picked()), facts);
    fact("coaching.planned", row.objective());
    fact("coaching.minimum", row.minimum());
    fact("coaching.did", row.agreedToDo());
    if (stop.picked()) {
      question("accomplished", CallReview::accomplished, CallReview::withAccomplished);
      question("more", CallReview::more, CallReview::withMore);
      question("aligned", CallReview::aligned, CallReview::withAligned);
      question("takes-away", CallReview::takesAway, CallReview::withTakesAway);
      if (model.coachMaySay()) {
        question("coach-sees", CallReview::coachSees, CallReview::withCoachSees);
      } else {
        Label closed = Headings.small(words.get("coaching.coach-sees.closed", parts.rep()));
        closed.getStyleClass().add("muted");
        getChildren().add(closed);
      }
    }
    String id = row.id();
    parts.kit().background().run(() -> parts.store().call(id)).then(it -> it.ifPresent(this::more));
  }

  private HBox head() {
    Label title = Headings.section(SessionWords.call(parts.kit(), row));
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(title, parts.kit().outcomes().badge(row.outcome()));
    head.getStyleClass().add("coaching-head");
    return head;
  }

  private HBox acts(boolean picked) {
    Button pick = Buttons.small(words.get(picked ? "coaching.leave-out" : "coaching.talk-about"));
    pick.setId("coaching-pick");
    pick.setOnAction(
        e -> {
          if (picked) {
            parts.editor().drop(row.id());
          } else {
            parts.editor().pick(row.id());
          }
        });
    Button plan = Buttons.link(words.get("coaching.open-plan"));
    plan.setOnAction(e -> parts.navigator().openPlan(row.id()));
    Button debrief = Buttons.link(words.get("coaching.open-debrief"));
    debrief.setOnAction(e -> parts.navigator().debrief(row.id()));
    HBox acts = new HBox(pick, plan, debrief);
    acts.getStyleClass().add("coaching-acts");
    return acts;
  }

  private void more(CallRecord call) {
    fact("coaching.their-objective", call.plan().customer().objective());
    if (call.debrief() != null) {
      fact("coaching.happened", call.debrief().whatHappened());
      fact("coaching.could-have-more", call.debrief().couldHaveMore());
      fact("coaching.lessons", call.debrief().lessons());
    }
  }

  private void fact(String key, String text) {
    if (!text.isBlank()) {
      Label name = Headings.body(words.get(key));
      name.getStyleClass().add("muted");
      name.setMinWidth(Region.USE_PREF_SIZE);
      GridPane.setValignment(name, VPos.TOP);
      Label said = Headings.body(text);
      GridPane.setHgrow(said, Priority.ALWAYS);
      facts.addRow(facts.getRowCount(), name, said);
    }
  }

  private void question(
      String name,
      Function<CallReview, String> get,
      BiFunction<CallReview, String, CallReview> set) {
    Field<TextArea> field =
        parts
            .kit()
            .fields()
            .area(words.get("coaching." + name, parts.rep(), parts.coach()), 2)
            .id("coaching-" + name);
    String id = row.id();
    parts.text(
        field.input(),
        s -> s.call(id).map(get).orElse(""),
        (s, t) -> s.withCall(id, c -> set.apply(c, t)));
    getChildren().add(field);
  }
}
