package org.advanceworkbook.ui.coaching;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.coaching.AgreedAction;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.coaching.SessionEditor;

/** What rep and coach agreed to do: to be ticked, to be added, to be taken out; with undo. */
final class ActionList extends VBox {
  private final SessionParts parts;
  private final SessionEditor editor;
  private final Words words;
  private final VBox rows = new VBox();
  private List<AgreedAction> shown;

  ActionList(SessionParts parts, SessionEditor editor, boolean adding) {
    this.parts = parts;
    this.editor = editor;
    this.words = parts.kit().words();
    rows.getStyleClass().add("coaching-actions");
    getStyleClass().add("coaching-part");
    getChildren().addAll(Headings.section(words.get("coaching.actions")), rows);
    if (adding) {
      getChildren().add(add());
    }
    parts.whenChanged(this::refresh);
  }

  private void refresh() {
    List<AgreedAction> now = editor.session().actions();
    if (!now.equals(shown)) {
      shown = now;
      rows.getChildren().setAll(now.stream().map(this::row).toList());
      if (now.isEmpty()) {
        Label none = Headings.small(words.get("coaching.actions.none"));
        none.getStyleClass().add("muted");
        rows.getChildren().add(none);
      }
    }
  }

  private HBox row(AgreedAction it) {
    CheckBox tick = parts.kit().fields().tick(it.what() + ", " + it.who());
    tick.setSelected(it.isDone());
    tick.setOnAction(
        e ->
            act(
                Phrase.of(it.isDone() ? "coaching.actions.opened" : "coaching.actions.ticked"),
                s ->
                    s.withAction(
                        it.id(),
                        a -> a.withDoneOn(it.isDone() ? null : parts.kit().dates().today()))));
    Label what = Headings.body(it.what());
    Label who = Headings.caption(who(it));
    who.getStyleClass().add("muted");
    VBox lines = new VBox(what, who);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    Button out = Buttons.icon(Icons.CLOSE, words.get("coaching.actions.remove", it.what()));
    out.setOnAction(
        e ->
            act(
                Phrase.of("coaching.actions.removed"),
                s ->
                    s.withActions(
                        s.actions().stream().filter(a -> !a.id().equals(it.id())).toList())));
    HBox row = new HBox(tick, lines, out);
    row.getStyleClass().add("coaching-action");
    return row;
  }

  private String who(AgreedAction it) {
    return it.isDone()
        ? words.get("coaching.actions.done", it.who(), parts.kit().dates().day(it.doneOn()))
        : it.who();
  }

  private void act(Phrase name, UnaryOperator<CoachingSession> change) {
    List<AgreedAction> before = editor.session().actions();
    editor.edit(change);
    List<AgreedAction> after = editor.session().actions();
    UndoStack.Act act =
        new UndoStack.Act(
            name,
            () -> editor.edit(s -> s.withActions(before)),
            () -> editor.edit(s -> s.withActions(after)),
            editor);
    parts.undo().did(act);
    parts
        .kit()
        .notices()
        .tell(words.say(name), words.get("kit.undo"), () -> parts.undo().takeBack(act));
  }

  private VBox add() {
    Field<TextField> what =
        parts.kit().fields().text(words.get("coaching.actions.what")).id("coaching-action");
    Button rep = Buttons.small(words.get("coaching.actions.by", parts.rep()));
    Button coach = Buttons.small(words.get("coaching.actions.by", parts.coach()));
    rep.setId("coaching-action-rep");
    rep.setOnAction(e -> added(what, parts.rep()));
    coach.setOnAction(e -> added(what, parts.coach()));
    what.input().setOnAction(e -> added(what, parts.rep()));
    javafx.scene.layout.FlowPane buttons = new javafx.scene.layout.FlowPane(rep, coach);
    buttons.getStyleClass().add("coaching-flow");
    VBox form = new VBox(what, buttons);
    form.getStyleClass().add("coaching-add");
    return form;
  }

  private void added(Field<TextField> what, String who) {
    String text = what.input().getText();
    if (text != null && !text.isBlank()) {
      AgreedAction action = AgreedAction.begin(UUID.randomUUID().toString(), text.strip(), who);
      editor.edit(s -> s.withActions(Lists.plus(s.actions(), action)));
      what.input().clear();
    }
    what.focus();
  }
}
