package org.advanceworkbook.ui.today;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.ui.calls.CallFace;
import org.advanceworkbook.ui.calls.CallLine;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Pressable;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.TodayView;

/** The calls after the next one, and those that wait for a debrief. */
final class CallLists {
  private static final int MOST = 6;

  private final Kit kit;
  private final Navigator navigator;
  private final CallFace face;

  CallLists(Kit kit, Navigator navigator) {
    this.kit = kit;
    this.navigator = navigator;
    face = new CallFace(kit);
  }

  Node coming(TodayView today) {
    List<CallRow> later = today.coming().stream().skip(1).limit(MOST).toList();
    VBox rows = section(kit.words().get("today.coming"));
    later.forEach(call -> rows.getChildren().add(comingRow(call)));
    if (later.isEmpty()) {
      rows.getChildren().add(none(kit.words().get("today.none-coming")));
    }
    if (today.comingCount() > later.size() + 1) {
      rows.getChildren().add(all(kit.words().get("today.all-calls", today.comingCount())));
    }
    return rows;
  }

  Node waiting(TodayView today) {
    List<CallRow> first = today.waiting().stream().limit(MOST).toList();
    VBox rows = section(kit.words().get("today.waiting"));
    first.forEach(call -> rows.getChildren().add(waitingRow(call, call == first.getFirst())));
    if (first.isEmpty()) {
      rows.getChildren().add(none(kit.words().get("today.wait.zero")));
    }
    if (today.waitingCount() > first.size()) {
      rows.getChildren().add(all(kit.words().get("today.all-waiting", today.waitingCount())));
    }
    return rows;
  }

  private Node comingRow(CallRow call) {
    Node what = face.what(call);
    HBox row =
        new CallLine(what, face.when(call), what, face.state(call), Icons.CHEVRON_RIGHT.node(20));
    Pressable.row(row, face.said(call), () -> navigator.openPlan(call.id()));
    return TodayPage.styled(row, "aw-call-row", "aw-today-row");
  }

  private Node waitingRow(CallRow call, boolean oldest) {
    boolean begun = call.status() == PlanStatus.HELD;
    Button debrief = Buttons.plain(kit.words().get(begun ? "today.go-on" : "today.debrief"));
    if (oldest) {
      debrief.setTooltip(
          new Tooltip(kit.words().get("today.debrief-oldest", Shortcut.DEBRIEF_OLDEST.keys())));
    }
    debrief.setAccessibleText(
        kit.words().get(begun ? "today.go-on-of" : "today.debrief-of", face.account(call)));
    debrief.setOnAction(e -> navigator.debrief(call.id()));
    Node what = face.planned(call);
    HBox row = new CallLine(what, face.when(call), what, debrief);
    if (begun) {
      row.getChildren().add(2, begun());
    }
    return TodayPage.styled(row, "aw-call-row", "aw-today-row");
  }

  private Node begun() {
    Label begun = new Label(kit.words().get("today.begun"), Icons.BEGUN.node(16));
    begun.getStyleClass().addAll("text-small", "medium", "muted", "aw-call-mark");
    begun.setMinWidth(Label.USE_PREF_SIZE);
    return begun;
  }

  private Node all(String text) {
    Button all = Buttons.link(text);
    all.setOnAction(e -> navigator.open(Place.CALLS));
    return TodayPage.styled(new HBox(all), "aw-today-more");
  }

  private static VBox section(String title) {
    return TodayPage.styled(new VBox(Headings.section(title)), "aw-today-rows");
  }

  private static Node none(String text) {
    return TodayPage.styled(Headings.body(text), "muted");
  }
}
