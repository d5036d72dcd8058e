package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.playbook.BankQuestion;
import org.advanceworkbook.ui.kit.Headings;

/** Questions of the bank to tick: the ticked ones are asked. For the short prospecting call. */
final class AskList {
  private final WizardParts parts;
  private final String purpose;
  private final Function<CallPlan, List<PlannedQuestion>> get;
  private final BiFunction<CallPlan, List<PlannedQuestion>, CallPlan> set;
  private final VBox view = new VBox();

  AskList(
      WizardParts parts,
      String purpose,
      Function<CallPlan, List<PlannedQuestion>> get,
      BiFunction<CallPlan, List<PlannedQuestion>, CallPlan> set) {
    this.parts = parts;
    this.purpose = purpose;
    this.get = get;
    this.set = set;
    view.getStyleClass().add("aw-step-item");
    view.getChildren().add(Headings.section(parts.kit().words().get("pages.ask")));
    parts.playbook().questionsFor(purpose).forEach(q -> view.getChildren().add(tick(q)));
  }

  Node view() {
    return view;
  }

  private CheckBox tick(BankQuestion question) {
    CheckBox box = parts.kit().fields().check(question.text());
    box.setWrapText(true);
    box.setDisable(parts.editor().isFrozen());
    parts.whenChanged(() -> box.setSelected(asked(parts.plan(), question)));
    box.setOnAction(
        e -> parts.editor().edit(p -> set.apply(p, with(p, question, box.isSelected()))));
    return box;
  }

  private boolean asked(CallPlan plan, BankQuestion question) {
    return get.apply(plan).stream().anyMatch(q -> q.bankId().equals(question.id()));
  }

  private List<PlannedQuestion> with(CallPlan plan, BankQuestion question, boolean ask) {
    List<PlannedQuestion> others =
        get.apply(plan).stream().filter(q -> !q.bankId().equals(question.id())).toList();
    return ask ? Lists.plus(others, planned(question)) : others;
  }

  private PlannedQuestion planned(BankQuestion question) {
    Purpose serves = Purpose.valueOf(purpose.toUpperCase(Locale.ROOT));
    return new PlannedQuestion(
        UUID.randomUUID().toString(),
        question.id(),
        question.text(),
        serves,
        question.aim(),
        false,
        "",
        List.of());
  }
}
