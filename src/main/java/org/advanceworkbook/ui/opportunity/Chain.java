package org.advanceworkbook.ui.opportunity;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;

/** The calls of an opportunity one after the other; a call without an agreement breaks it. */
final class Chain extends FlowPane {
  private static final int LONGEST = 90;

  private final Kit kit;
  private final Words words;
  private final Navigator navigator;

  Chain(Kit kit, Navigator navigator) {
    this.kit = kit;
    this.words = kit.words();
    this.navigator = navigator;
    getStyleClass().add("chain");
  }

  /** Shows the calls, oldest first; {@code next} is the next planned one or null. */
  void show(List<CallRow> calls, CallRow next) {
    getChildren().clear();
    for (int i = 0; i < calls.size(); i++) {
      getChildren().add(link(calls.get(i), i == calls.size() - 1, calls.get(i) == next));
    }
  }

  private Node link(CallRow call, boolean last, boolean next) {
    HBox top = new HBox(mark(call, next));
    top.getStyleClass().add("chain-top");
    boolean broken = call.outcome() == Outcome.CONTINUATION;
    if (broken) {
      top.getChildren().addAll(line("chain-broken"), Icons.CHAIN_BROKEN.node(16, "warning"));
    }
    if (!last) {
      top.getChildren().add(line(broken ? "chain-broken" : lineAfter(call.outcome())));
    }
    VBox link = new VBox(top, day(call), kind(call, next), objective(call));
    if (broken) {
      Label said = new Label(words.get("opportunity.broken-here"));
      said.getStyleClass().addAll("text-caption", "warning");
      link.getChildren().add(said);
    }
    link.getStyleClass().add("chain-link");
    return link;
  }

  private Node mark(CallRow call, boolean next) {
    if (call.outcome() != null) {
      return kit.outcomes().mark(call.outcome(), 24);
    }
    return next ? Icons.PLANNED_NEXT.node(24, "accent") : Icons.CIRCLE.node(24, "subtle");
  }

  private static String lineAfter(Outcome outcome) {
    boolean firm = outcome == Outcome.ADVANCE || outcome == Outcome.ORDER;
    return firm ? "chain-firm" : "chain-open";
  }

  private static Region line(String style) {
    Region line = new Region();
    line.getStyleClass().addAll("chain-line", style);
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }

  private Node day(CallRow call) {
    String text =
        call.date() == null
            ? words.get("opportunity.no-date")
            : kit.dates().dayBrief(call.date()) + year(call.date());
    Button day = Buttons.link(text);
    day.getStyleClass().add("chain-day");
    day.setAccessibleText(words.get("opportunity.open-call", text, said(call)));
    day.setOnAction(e -> open(call));
    return day;
  }

  private String year(LocalDate date) {
    return date.getYear() == kit.dates().today().getYear()
        ? ""
        : " " + Integer.toString(date.getYear());
  }

  private String said(CallRow call) {
    return call.outcome() == null ? words.name(call.status()) : words.name(call.outcome());
  }

  private void open(CallRow call) {
    if (call.outcome() == null) {
      navigator.openPlan(call.id());
    } else {
      navigator.debrief(call.id());
    }
  }

  private Node kind(CallRow call, boolean next) {
    boolean waits = call.outcome() == null && call.date() != null && kit.dates().late(call.date());
    Label kind = new Label();
    kind.setText(
        next
            ? words.get("opportunity.planned-next")
            : waits ? words.get("opportunity.waits") : words.name(call.kind()));
    kind.getStyleClass().addAll("text-caption", "muted");
    return kind;
  }

  private Node objective(CallRow call) {
    String text =
        call.objective().isBlank() ? words.get("opportunity.no-objective") : call.objective();
    String flat = text.strip().replaceAll("\\s+", " ");
    Label label = new Label(flat.length() > LONGEST ? flat.substring(0, LONGEST) + "…" : flat);
    label.setWrapText(true);
    label.getStyleClass().addAll("text-small", "chain-objective");
    if (flat.length() > LONGEST) {
      Tooltip tip = new Tooltip(flat.substring(0, Math.min(flat.length(), 800)));
      tip.setWrapText(true);
      tip.setMaxWidth(420);
      label.setTooltip(tip);
    }
    return label;
  }
}
