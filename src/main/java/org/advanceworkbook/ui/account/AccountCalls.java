package org.advanceworkbook.ui.account;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.calls.CallFace;
import org.advanceworkbook.ui.calls.CallLine;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Pressable;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;

/** The calls with an account, newest first; earlier ones are read when asked for. */
final class AccountCalls extends VBox {
  /** How many are read at first. */
  static final int FIRST = 8;

  /** How many more at a time. */
  static final int MORE = 40;

  private static final int MOST = 160;

  private final Kit kit;
  private final Words words;
  private final Navigator navigator;
  private final CallFace face;
  private final Background.Lane lane;
  private final IntFunction<List<CallRow>> read;
  private final Label count = Headings.small("");
  private final VBox rows = new VBox();
  private final Button more = Buttons.link("");
  private final List<CallRow> shown = new ArrayList<>();
  private long all;

  /**
   * A list.
   *
   * @param read reads the next rows from an offset on, away from the window
   */
  AccountCalls(Kit kit, Navigator navigator, IntFunction<List<CallRow>> read) {
    this.kit = kit;
    this.words = kit.words();
    this.navigator = navigator;
    this.read = read;
    face = new CallFace(kit);
    lane = kit.background().lane();
    count.getStyleClass().add("muted");
    more.setId("account-more-calls");
    more.setOnAction(e -> more());
    Label title = Headings.section(words.get("account.calls"));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(title, count);
    head.getStyleClass().add("opportunity-part-head");
    getChildren().addAll(head, rows);
    getStyleClass().add("account-part-of-page");
  }

  void show(List<CallRow> first, long total) {
    all = total;
    shown.clear();
    rows.getChildren().clear();
    count.setText(words.count("opportunity.calls", total));
    append(first);
    if (first.isEmpty()) {
      Label none = Headings.body(words.get("account.calls.none"));
      none.getStyleClass().add("muted");
      rows.getChildren().setAll(none);
    }
  }

  private void append(List<CallRow> next) {
    shown.addAll(next);
    rows.getChildren().remove(more);
    next.forEach(call -> rows.getChildren().add(row(call)));
    if (shown.size() < all && !next.isEmpty()) {
      more.setText(words.get("opportunity.promise.more", all - shown.size()));
      rows.getChildren().add(more);
    }
  }

  private void more() {
    int from = shown.size();
    lane.run(() -> read.apply(from))
        .then(
            next -> {
              append(next);
              if (!next.isEmpty()) {
                rows.getChildren().get(from).requestFocus();
              }
            })
        .otherwise(
            f ->
                kit.notices()
                    .warn(
                        words.get("opportunity.failed"),
                        words.get("opportunity.again"),
                        this::more));
  }

  private Node row(CallRow call) {
    Node what = what(call);
    Node state =
        call.outcome() == null ? face.state(call) : new HBox(kit.outcomes().badge(call.outcome()));
    CallLine row = new CallLine(what, when(call), what, state);
    row.getStyleClass().addAll("aw-call-row", "account-line", "account-call");
    state.getStyleClass().add("account-ending");
    return Pressable.row(row, said(call), () -> open(call));
  }

  /** A call that ended waits for nothing: its day is enough. */
  private Node when(CallRow call) {
    if (call.outcome() == null || call.date() == null) {
      return face.when(call);
    }
    boolean lately = call.date().getYear() == kit.dates().today().getYear();
    Label year = Headings.body(lately ? "" : String.valueOf(call.date().getYear()));
    year.getStyleClass().add("muted");
    year.setManaged(!lately);
    VBox when = new VBox(Headings.row(kit.dates().dayShort(call.date())), year);
    when.getStyleClass().add("aw-call-when");
    return when;
  }

  private Node what(CallRow call) {
    String about =
        Stream.of(call.opportunity(), call.people(), words.name(call.kind()))
            .filter(t -> !t.isBlank())
            .findFirst()
            .orElseThrow();
    String done = call.agreedToDo().isBlank() ? call.objective() : call.agreedToDo();
    Label text =
        Headings.small(
            done.isBlank() ? words.get("calls.no-objective") : CallFace.brief(done, MOST));
    text.getStyleClass().add("muted");
    VBox what = new VBox(Headings.row(CallFace.brief(about, MOST)), text);
    what.getStyleClass().add("aw-call-what");
    return what;
  }

  private String said(CallRow call) {
    String ending = call.outcome() == null ? "" : ", " + words.name(call.outcome());
    return face.said(call) + ending;
  }

  private void open(CallRow call) {
    if (call.outcome() == null) {
      navigator.openPlan(call.id());
    } else {
      navigator.debrief(call.id());
    }
  }
}
