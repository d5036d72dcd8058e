package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.Verdict;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.words.Words;

/**
 * A plan in three questions, with the account and the day it is found by. It writes where the full
 * plan keeps the same answers, so that growing needs no retyping.
 */
final class QuickPage implements StepPage {
  private final WizardParts parts;
  private final Words words;
  private final VBox view = new VBox();
  private final Label verdict = new Label();
  private final AccountPart account;
  private final Field<TextArea> why;
  private final Field<TextArea> target;
  private final Field<TextArea> gives;
  private boolean showing;

  QuickPage(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    account = new AccountPart(parts);
    why = area("wizard.quick.why", QuickAnswers::why, QuickAnswers::withWhy).id("quick-why");
    target = target();
    gives =
        area("wizard.quick.gives", QuickAnswers::gives, QuickAnswers::withGives).id("quick-gives");
    VBox who = new VBox(kind(), when());
    who.getStyleClass().add("aw-wizard-part");
    who.setDisable(parts.editor().isFrozen());
    view.getStyleClass().addAll("aw-wizard-form", "aw-quick");
    view.getChildren().addAll(who, why, target, gives);
    parts.whenChanged(this::show);
  }

  private Node kind() {
    List<Segmented.Option<CallKind>> kinds =
        List.of(
            Segmented.Option.of(
                CallKind.SALES_CALL, words.name(CallKind.SALES_CALL), Icons.HANDSHAKE),
            Segmented.Option.of(
                CallKind.PROSPECTING, words.name(CallKind.PROSPECTING), Icons.PHONE));
    Field<Segmented<CallKind>> kind =
        parts.kit().fields().segmented(words.get("wizard.kind"), kinds);
    parts.keep(kind.input().valueProperty(), CallPlan::kind, QuickAnswers::as);
    return kind;
  }

  private HBox when() {
    var date = parts.kit().fields().date(words.get("wizard.date")).id("quick-date");
    var start = parts.kit().fields().time(words.get("wizard.start")).id("quick-start");
    parts.keep(
        date.input().valueProperty(),
        p -> p.frame().date(),
        (p, v) -> p.withFrame(p.frame().change().date(v).done()));
    parts.keep(
        start.input().valueProperty(),
        p -> p.frame().start(),
        (p, v) -> p.withFrame(p.frame().change().start(v).done()));
    return OpportunityPart.row(account.field(), date, start);
  }

  private Field<TextArea> area(
      String label, Function<CallPlan, String> get, BiFunction<CallPlan, String, CallPlan> set) {
    Field<TextArea> field = parts.kit().fields().area(words.get(label), 2);
    parts.bind(field.input(), get, set);
    return field;
  }

  private Field<TextArea> target() {
    Field<TextArea> field =
        parts.kit().fields().objective(words.get("wizard.quick.target"), 2).id("quick-target");
    verdict.setMinWidth(Region.USE_PREF_SIZE);
    field.aside(verdict);
    field.input().setEditable(!parts.editor().isFrozen());
    field.input().textProperty().addListener((o, was, is) -> typed(is == null ? "" : is));
    Shortcut.USE_REWRITE.on(field.input(), this::useFirst);
    return field;
  }

  private void useFirst() {
    if (!parts.editor().isFrozen()) {
      CoachPanel.first(parts.editor().judgement(CommitmentLevel.TARGET))
          .ifPresent(text -> CoachPanel.use(parts, text));
    }
  }

  // Text that comes from the plan is not read again: its parts may have been set by hand.
  private void typed(String text) {
    if (!showing) {
      parts
          .editor()
          .edit(
              p -> TargetSentence.with(p, TargetSentence.read(parts, p.outcome().target(), text)));
    }
  }

  private void show() {
    String text = parts.plan().outcome().target().text();
    if (!text.equals(target.input().getText())) {
      showing = true;
      target.input().setText(text);
      showing = false;
    }
    Judgement now = parts.editor().judgement(CommitmentLevel.TARGET);
    verdict.setVisible(!now.untouched());
    target.hint(now.untouched() ? words.get("wizard.quick.target.hint") : "");
    if (!now.untouched()) {
      boolean good = now.verdict() == Verdict.ADVANCE || now.verdict() == Verdict.PURPOSE_ONLY;
      verdict.setText(CoachPanel.word(words, now.verdict()));
      verdict.setGraphic((good ? Icons.DONE : Icons.LOOK).node(16));
      verdict.getStyleClass().setAll("label", "aw-verdict", good ? "success" : "warning");
    }
  }

  /** The second of the three questions is that of the outcome. */
  @Override
  public StepId id() {
    return StepId.OUTCOME;
  }

  @Override
  public String words() {
    return "wizard.quick";
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void focusFirst() {
    if (parts.plan().frame().accountName().isBlank()) {
      account.field().focus();
      return;
    }
    Stream.of(why, target, gives)
        .filter(f -> f.input().getText().isBlank())
        .findFirst()
        .orElse(why)
        .focus();
  }
}
