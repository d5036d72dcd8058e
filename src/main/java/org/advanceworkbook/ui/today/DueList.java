package org.advanceworkbook.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.ui.calls.CallFace;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.CommitmentRow;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.TodayView;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookFailure;

/** What both sides promised and is due; a tick marks it as kept. */
final class DueList {
  private static final int MOST = 140;

  private final Kit kit;
  private final Library library;
  private final UndoStack undo;
  private final Runnable changed;
  private final List<CheckBox> boxes = new ArrayList<>();
  private int focusAt = -1;

  DueList(Kit kit, Library library, UndoStack undo, Runnable changed) {
    this.kit = kit;
    this.library = library;
    this.undo = undo;
    this.changed = changed;
  }

  Node of(TodayView today) {
    boxes.clear();
    return TodayPage.styled(
        new VBox(
            Headings.section(kit.words().get("today.due")),
            side(
                kit.words().get("today.theirs"),
                kit.words().get("today.none-theirs"),
                today.theirs()),
            side(kit.words().get("today.ours"), kit.words().get("today.none-ours"), today.ours())),
        "aw-today-due");
  }

  /** After a tick the focus goes to the promise that took its place. */
  void restoreFocus() {
    if (focusAt >= 0 && !boxes.isEmpty()) {
      boxes.get(Math.min(focusAt, boxes.size() - 1)).requestFocus();
    }
    focusAt = -1;
  }

  private Node side(String title, String none, List<CommitmentRow> rows) {
    Label name = Headings.row(title);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label count = Headings.caption(String.valueOf(rows.size()));
    count.getStyleClass().add("subtle");
    VBox side = new VBox(rows.isEmpty() ? name : new HBox(name, count));
    rows.forEach(row -> side.getChildren().add(row(row)));
    if (rows.isEmpty()) {
      side.getChildren().add(TodayPage.styled(Headings.body(none), "muted"));
    }
    return TodayPage.styled(side, "aw-today-due-side");
  }

  private Node row(CommitmentRow row) {
    String text = CallFace.brief(text(row.commitment()), MOST);
    CheckBox box = kit.fields().tick(kit.words().get("today.tick", text));
    int at = boxes.size();
    boxes.add(box);
    box.setOnAction(e -> tick(row.commitment(), text, at));
    VBox lines = new VBox(Headings.body(text), more(row));
    HBox.setHgrow(lines, Priority.ALWAYS);
    return TodayPage.styled(
        new HBox(box, TodayPage.styled(lines, "aw-today-promise-lines")), "aw-today-promise");
  }

  private String text(Commitment promise) {
    return promise.side() == Side.CLIENT && !promise.who().isBlank()
        ? kit.words().get("today.promise", promise.who(), promise.what())
        : CallFace.capital(promise.what());
  }

  private Node more(CommitmentRow row) {
    Label account = Headings.caption(row.account());
    account.getStyleClass().add("subtle");
    FlowPane more = new FlowPane(account, due(row.commitment()));
    return TodayPage.styled(more, "aw-today-promise-more");
  }

  private Label due(Commitment promise) {
    if (promise.due() == null) {
      return TodayPage.styled(Headings.caption(kit.words().get("today.no-due")), "subtle");
    }
    Label due = Headings.caption(CallFace.capital(kit.dates().due(promise.due())));
    if (kit.dates().late(promise.due())) {
      due.getStyleClass().addAll("warning", "medium");
    } else if (promise.due().equals(kit.dates().today())) {
      due.getStyleClass().addAll("muted", "medium");
    } else {
      due.getStyleClass().add("subtle");
    }
    return due;
  }

  private void tick(Commitment promise, String text, int at) {
    focusAt = at;
    write(promise, true, () -> remember(promise, text));
  }

  private void remember(Commitment promise, String text) {
    UndoStack.Act act =
        new UndoStack.Act(
            Phrase.of("today.act-tick", text),
            () -> write(promise, false, () -> {}),
            () -> write(promise, true, () -> {}));
    undo.did(act);
    kit.notices()
        .tell(
            kit.words().get("today.kept", text),
            kit.words().get("today.undo"),
            () -> takeBack(act));
  }

  private void takeBack(UndoStack.Act act) {
    if (undo.nextUndo().filter(name -> name == act.name()).isPresent()) {
      undo.undo();
    } else {
      act.undo().run();
    }
  }

  private void write(Commitment promise, boolean kept, Runnable done) {
    kit.background()
        .run(() -> kept ? library.tick(promise, true) : reopened(promise))
        .then(
            saved -> {
              done.run();
              changed.run();
            })
        .otherwise(this::failed);
  }

  /** As it was before the tick: a slipped promise is slipped again, not open. */
  private Commitment reopened(Commitment promise) {
    library.store().saveCommitment(promise);
    return promise;
  }

  private void failed(RuntimeException failure) {
    changed.run();
    if (failure instanceof WorkbookFailure known) {
      kit.notices().warn(kit.words().say(known.sentence()));
      return;
    }
    throw failure;
  }
}
