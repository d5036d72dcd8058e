package org.advanceworkbook.ui.wizard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.objective.Heading;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;

/**
 * A plan in three questions, with the account and the day it is found by. It writes where the full
 * plan keeps the same answers, so that growing needs no retyping.
 */
final class QuickPage implements StepPage {
  private final WizardParts parts;
  private final Words words;
  private final VBox view = new VBox();
  private final AccountPart account;
  private final Field<TypedField<LocalDate>> date;
  private final Field<TextArea> why;
  private final ObjectiveField target;
  private final Field<TextArea> gives;

  QuickPage(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    account = new AccountPart(parts);
    date = parts.kit().fields().date(words.get("wizard.date")).id("quick-date");
    why = area("wizard.quick.why", QuickAnswers::why, QuickAnswers::withWhy).id("quick-why");
    target = new ObjectiveField(parts, words.get("wizard.quick.target"), "quick-target");
    gives =
        area("wizard.quick.gives", QuickAnswers::gives, QuickAnswers::withGives).id("quick-gives");
    VBox who = new VBox(kind(), when());
    who.getStyleClass().add("aw-wizard-part");
    who.setDisable(parts.editor().isFrozen());
    view.getStyleClass().addAll("aw-wizard-form", "aw-quick");
    view.getChildren().addAll(who, why, target.view(), gives);
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

  private void show() {
    boolean nothing = parts.plan().outcome().target().text().isBlank();
    target.field().hint(nothing ? words.get("wizard.quick.target.hint") : "");
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
  public void onFinding(Consumer<Heading> open) {
    target.onFinding(open);
  }

  @Override
  public void focusObjective() {
    target.field().focus();
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
    if (parts.plan().frame().date() == null) {
      date.focus();
      return;
    }
    Stream.of(why, target.field(), gives)
        .filter(f -> f.input().getText().isBlank())
        .findFirst()
        .orElse(why)
        .focus();
  }
}
