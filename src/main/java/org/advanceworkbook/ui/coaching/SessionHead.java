package org.advanceworkbook.ui.coaching;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.domain.coaching.SessionState;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.SavedMark;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.UndoStack;

/** Whose session it is, when and how long, the timer, and the way to its end. */
final class SessionHead extends VBox {
  private final SessionParts parts;
  private final Words words;
  private final Label lead = Headings.lead("");
  private final HBox top;
  private final Button finish = Buttons.primary("");

  SessionHead(SessionParts parts, SessionTimer timer) {
    this.parts = parts;
    this.words = parts.kit().words();
    SavedMark saved = new SavedMark(words, parts.kit().dates());
    parts.editor().saving().onState(saved::show);
    saved.setMinWidth(Label.USE_PREF_SIZE);
    VBox lines =
        new VBox(Headings.question(words.get("coaching.number", parts.session().number())), lead);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    Button close = Buttons.plain(words.get("coaching.close"));
    close.setOnAction(e -> parts.navigator().back());
    finish.setId("coaching-finish");
    finish.setOnAction(e -> finish());
    top = new HBox(lines, saved, close, finish);
    top.getStyleClass().add("coaching-top");
    FlowPane below = new FlowPane(day(), length(), timer);
    below.getStyleClass().add("coaching-when");
    getStyleClass().add("coaching-title");
    getChildren().addAll(top, below);
    parts.whenChanged(this::refresh);
  }

  /** Puts another act before the way to the end. */
  void offer(Node act) {
    top.getChildren().add(top.getChildren().size() - 1, act);
  }

  private Field<TypedField<LocalDate>> day() {
    Field<TypedField<LocalDate>> day = parts.kit().fields().date(words.get("coaching.day"));
    day.id("coaching-day");
    day.wide(170);
    day.input().setValue(parts.session().day());
    day.input()
        .valueProperty()
        .addListener((o, was, is) -> parts.editor().edit(s -> s.withDay(is)));
    return day;
  }

  private Field<Segmented<Integer>> length() {
    Field<Segmented<Integer>> length =
        parts
            .kit()
            .fields()
            .segmented(
                words.get("coaching.length"),
                Segmented.options(
                    List.of(CoachingSession.SHORT, CoachingSession.LONG),
                    parts.kit().dates()::length));
    length.input().setId("coaching-length");
    length.input().setValue(parts.session().minutes());
    length
        .input()
        .valueProperty()
        .addListener((o, was, is) -> parts.editor().edit(s -> s.withMinutes(is)));
    return length;
  }

  private void refresh() {
    CoachingSession it = parts.session();
    String who = SessionWords.who(parts.kit(), it);
    lead.setText(it.isOpen() ? who : words.get("coaching.finished", who));
    finish.setText(words.get(it.isOpen() ? "coaching.finish" : "coaching.reopen"));
  }

  private void finish() {
    SessionState before = parts.session().state();
    SessionState after = parts.session().isOpen() ? SessionState.FINISHED : SessionState.OPEN;
    Runnable undo = () -> parts.editor().edit(s -> s.withState(before));
    Runnable redo = () -> parts.editor().edit(s -> s.withState(after));
    UndoStack.Act act =
        new UndoStack.Act(Phrase.of("coaching.finish.act"), undo, redo, parts.editor());
    redo.run();
    parts.editor().saving().flush();
    parts.undo().did(act);
    parts.kit().notices().tell(told(), words.get("kit.undo"), () -> parts.undo().takeBack(act));
  }

  // Nothing blocks: whoever ends without a behaviour is told so, once.
  private String told() {
    if (parts.session().isOpen()) {
      return words.get("coaching.reopened");
    }
    return words.get(
        parts.session().goal().isComplete() ? "coaching.finish.done" : "coaching.finish.bare");
  }
}
