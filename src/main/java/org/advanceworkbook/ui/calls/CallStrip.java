package org.advanceworkbook.ui.calls;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.PlanState;

/**
 * A call on two lines, made once and filled anew as the list scrolls. What does not fit ends in an
 * ellipsis and stands whole in the tooltip.
 */
final class CallStrip extends HBox {
  private static final int MOST = 240;

  private final Kit kit;
  private final CallFace face;
  private final Label day = line("title-4");
  private final Label hour = line("aw-body");
  private final Label account = line("aw-call-name");
  private final Label people = line("muted");
  private final Label about = line("muted");
  private final Label more = line("text-small");
  private final Map<PlanState, Label> marks = new EnumMap<>(PlanState.class);
  private final VBox state = new VBox();
  private final Tooltip reason = new Tooltip();
  private final Button debrief;
  private final Node forward = Icons.CHEVRON_RIGHT.node(20);
  private final Tooltip whole = new Tooltip();
  private CallRow shown;

  CallStrip(Kit kit, Consumer<String> openDebrief) {
    this.kit = kit;
    face = new CallFace(kit);
    debrief = Buttons.plain(kit.words().get("calls.debrief"));
    debrief.setFocusTraversable(false);
    debrief.setMinWidth(USE_PREF_SIZE);
    debrief.setOnAction(e -> openDebrief.accept(shown.id()));
    whole.setWrapText(true);
    whole.setMaxWidth(480);
    arrange();
  }

  private void arrange() {
    VBox when = new VBox(day, hour);
    when.getStyleClass().add("aw-call-when");
    HBox who = new Names(account, people);
    VBox what = new VBox(who, about);
    what.getStyleClass().add("aw-call-what");
    HBox.setHgrow(what, Priority.ALWAYS);
    state.getStyleClass().add("aw-call-state");
    for (PlanState each : PlanState.values()) {
      marks.put(each, face.mark(each));
    }
    state.getChildren().setAll(marks.values());
    state.getChildren().add(more);
    more.getStyleClass().addAll("muted", "aw-call-more");
    getChildren().addAll(when, what, state, debrief, forward);
    getStyleClass().add("aw-call-row");
    Tooltip.install(what, whole);
  }

  private static Label line(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setMinWidth(0);
    return label;
  }

  void show(CallRow call, boolean waits) {
    shown = call;
    when(call);
    account.setText(CallFace.brief(face.account(call), MOST));
    people.setText(CallFace.brief(call.people(), MOST));
    String objective = face.objective(call, MOST);
    about.setText(waits && !call.objective().isBlank() ? planned(objective) : objective);
    whole.setText(
        String.join("\n", account.getText() + "  " + people.getText(), face.objective(call, 800)));
    state(call);
    Shown.when(debrief, waits);
    Shown.when(state, !waits);
    Shown.when(forward, !waits);
  }

  private String planned(String objective) {
    return kit.words().get("calls.planned", objective);
  }

  private void when(CallRow call) {
    day.setText(face.day(call));
    hour.setText(face.hour(call));
    ink(face.late(call) ? "warning" : "muted");
  }

  private void state(CallRow call) {
    more.setText(face.more(call));
    reason.setText(more.getText());
    more.setTooltip(more.getText().isEmpty() ? null : reason);
    marks.forEach((each, mark) -> Shown.when(mark, each == call.facts().state()));
  }

  // Only where it changes: every new style class has the whole row styled again.
  private void ink(String style) {
    if (!hour.getStyleClass().getLast().equals(style)) {
      hour.getStyleClass().setAll("label", "aw-body", style);
    }
  }

  /** The account whole as long as there is room for it, the people in what is left. */
  private static final class Names extends HBox {
    private static final double LEAST = 24;

    private final Label first;
    private final Label rest;

    Names(Label first, Label rest) {
      super(first, rest);
      this.first = first;
      this.rest = rest;
      setMinWidth(0);
      getStyleClass().add("aw-call-names");
    }

    @Override
    protected void layoutChildren() {
      double taken = Math.min(snapSizeX(first.prefWidth(-1)), getWidth());
      double left = getWidth() - taken - getSpacing();
      first.resizeRelocate(0, 0, taken, getHeight());
      rest.resizeRelocate(taken + getSpacing(), 0, Math.max(0, left), getHeight());
      rest.setVisible(left > LEAST);
    }
  }
}
