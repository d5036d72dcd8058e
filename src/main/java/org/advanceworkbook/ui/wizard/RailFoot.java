package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.steps.Readiness;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.ui.kit.Widths;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.EarlierCalls;

/** Below the steps: how ready the plan is, and where the sale or the prospect stands. */
final class RailFoot extends VBox {
  private static final int NAMED = 2;
  private static final int MARKS = 6;
  private static final double ROOM = 680;

  private final WizardParts parts;
  private final Words words;
  private final VBox ready = new VBox();
  private final VBox stands = new VBox();
  private EarlierCalls earlier = EarlierCalls.NONE;
  private Said shown;

  RailFoot(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    getStyleClass().add("aw-rail-foot");
    ready.getStyleClass().add("aw-rail-foot-part");
    stands.getStyleClass().add("aw-rail-foot-part");
    getChildren().addAll(ready, stands);
    Widths widths = parts.kit().widths();
    widths.follow(this, w -> Shown.when(this, w != Widths.Width.NARROW));
    parts.whenChanged(this::show);
    new Earlier(
        parts,
        known -> {
          earlier = known;
          show();
        });
  }

  /** The steps with their foot. */
  static VBox below(StepRail rail, WizardParts parts) {
    VBox.setVgrow(rail, Priority.ALWAYS);
    RailFoot foot = new RailFoot(parts);
    VBox column = new VBox(rail, foot);
    column.heightProperty().subscribe(px -> foot.fit(px.doubleValue()));
    return column;
  }

  // The steps come first: where they would have to scroll, only the readiness stays below them.
  private void fit(double height) {
    Shown.when(stands, height >= ROOM * parts.settings().get().textPercent() / 100);
  }

  // At each key: where nothing of it changed, the nodes stay, and with them the focus and tooltips.
  private void show() {
    Readiness now = parts.editor().readiness();
    CallPlan plan = parts.plan();
    Said said = new Said(now, plan, earlier);
    if (said.equals(shown)) {
      return;
    }
    shown = said;
    readiness(now);
    List<Node> lines =
        parts.plan().kind() == CallKind.SALES_CALL ? sale(parts.plan().frame()) : prospect();
    stands.getChildren().setAll(lines);
  }

  /** All that shows here. */
  private record Said(
      Readiness ready,
      CallKind kind,
      Stage stage,
      String opportunity,
      QualificationState state,
      EarlierCalls earlier) {
    Said(Readiness ready, CallPlan plan, EarlierCalls earlier) {
      this(
          ready,
          plan.kind(),
          plan.frame().stage(),
          plan.frame().opportunityName(),
          plan.qualify().state(),
          earlier);
    }
  }

  private void readiness(Readiness now) {
    Label verdict = Headings.small(ReadyWords.verdict(words, now));
    verdict.getStyleClass().addAll("medium", now.isReady() ? "success" : "warning");
    verdict.setGraphic((now.isReady() ? Icons.DONE : Icons.NEARLY).node(16));
    List<Node> lines = new ArrayList<>(List.of(verdict));
    var missing = ReadyWords.needed(now);
    missing.stream().limit(NAMED).forEach(item -> lines.add(caption(ReadyWords.say(words, item))));
    if (missing.size() > NAMED) {
      lines.add(caption(words.count("wizard.ready.more", missing.size() - NAMED)));
    }
    lines.add(caption(words.get("pages.review.points", now.points())));
    ready.getChildren().setAll(lines);
  }

  private List<Node> sale(CallFrame frame) {
    List<Node> lines = new ArrayList<>();
    lines.add(strong(words.get("wizard.foot.stage", words.name(frame.stage()))));
    if (!frame.opportunityName().isBlank()) {
      lines.add(caption(frame.opportunityName().strip()));
    }
    List<Outcome> outcomes = earlier.calls().reversed().stream().map(CallRow::outcome).toList();
    if (!outcomes.isEmpty()) {
      lines.add(parts.kit().outcomes().row(outcomes, MARKS));
      lines.add(caption(tally(outcomes)));
    }
    return lines;
  }

  private String tally(List<Outcome> outcomes) {
    List<String> said = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      long many = outcomes.stream().filter(o -> o == outcome).count();
      if (many > 0) {
        said.add(words.count("wizard.foot." + outcome.name(), many));
      }
    }
    return String.join(", ", said);
  }

  private List<Node> prospect() {
    QualificationState state = parts.plan().qualify().state();
    return List.of(
        strong(words.name(state)), caption(words.get("wizard.foot.state." + state.name())));
  }

  private static Label strong(String text) {
    Label label = Headings.small(text);
    label.getStyleClass().add("medium");
    return label;
  }

  private static Label caption(String text) {
    Label label = Headings.caption(text);
    label.getStyleClass().add("muted");
    return label;
  }
}
