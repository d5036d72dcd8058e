package org.advanceworkbook.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.ledger.PromiseActs;
import org.advanceworkbook.ui.ledger.PromiseFace;
import org.advanceworkbook.workbook.CommitmentRow;
import org.advanceworkbook.workbook.TodayView;

/** What both sides promised and is due; a tick marks it as kept. */
final class DueList {
  private static final int FIRST = 6;
  private static final int MORE = 40;

  private final Kit kit;
  private final PromiseActs acts;
  private final PromiseFace face;
  private final Consumer<String> openAccount;
  private final List<CheckBox> boxes = new ArrayList<>();
  private int focusAt = -1;

  DueList(Kit kit, PromiseActs acts, Consumer<String> openAccount) {
    this.kit = kit;
    this.openAccount = openAccount;
    this.acts = acts;
    this.face = new PromiseFace(kit);
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
    fill(side, rows, FIRST);
    if (rows.isEmpty()) {
      side.getChildren().add(TodayPage.styled(Headings.body(none), "muted"));
    }
    return TodayPage.styled(side, "aw-today-due-side");
  }

  /** The most urgent ones; the others come when asked for. */
  private void fill(VBox side, List<CommitmentRow> rows, int most) {
    rows.stream().limit(most).forEach(row -> side.getChildren().add(row(row)));
    if (rows.size() > most) {
      Button more = Buttons.link(kit.words().get("today.due-more", rows.size() - most));
      more.getStyleClass().add("small");
      more.setOnAction(
          e -> {
            side.getChildren().remove(more);
            int next = boxes.size();
            fill(side, rows.subList(most, rows.size()), MORE);
            boxes.get(next).requestFocus();
          });
      side.getChildren().add(more);
    }
  }

  private Node row(CommitmentRow row) {
    String text = face.sentence(row.commitment());
    CheckBox box = kit.fields().tick(kit.words().get("today.tick", text));
    int at = boxes.size();
    boxes.add(box);
    box.setOnAction(e -> tick(row.commitment(), text, at));
    VBox lines = new VBox(Headings.body(text), more(row));
    HBox.setHgrow(lines, Priority.ALWAYS);
    return TodayPage.styled(
        new HBox(box, TodayPage.styled(lines, "aw-today-promise-lines")), "aw-today-promise");
  }

  private Node more(CommitmentRow row) {
    FlowPane more = new FlowPane(account(row), due(row.commitment()));
    return TodayPage.styled(more, "aw-today-promise-more");
  }

  private Node account(CommitmentRow row) {
    String id = row.commitment().accountId();
    if (id.isEmpty()) {
      Label name = Headings.caption(row.account());
      name.getStyleClass().add("subtle");
      return name;
    }
    Button open = Buttons.link(row.account());
    open.getStyleClass().add("aw-quiet-link");
    open.setMinWidth(0);
    open.setAccessibleText(kit.words().get("account.open-of", row.account()));
    open.setOnAction(e -> openAccount.accept(id));
    return open;
  }

  private Label due(Commitment promise) {
    Label due = Headings.caption(face.said(promise));
    if (promise.isOverdue(kit.dates().today())) {
      due.getStyleClass().addAll("warning", "medium");
    } else if (promise.isDue(kit.dates().today())) {
      due.getStyleClass().addAll("muted", "medium");
    } else {
      due.getStyleClass().add("subtle");
    }
    return due;
  }

  private void tick(Commitment promise, String text, int at) {
    focusAt = at;
    acts.change(
        promise, promise.kept(kit.dates().today(), ""), Phrase.of("opportunity.act-kept", text));
  }
}
