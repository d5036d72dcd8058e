package org.advanceworkbook.ui.wizard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.advanceworkbook.domain.call.Source;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.words.Words;

/** What the customer wants from this very call, and whether they said so. */
final class CustomerPage implements StepPage {
  private final WizardParts parts;
  private final StepForm form;

  CustomerPage(WizardParts parts) {
    this.parts = parts;
    form = new StepForm(parts);
    Words words = parts.kit().words();
    var objective =
        form.area(
            words.get("wizard.customer.objective"),
            2,
            p -> p.customer().objective(),
            (p, t) -> p.withCustomer(p.customer().withObjective(t)));
    var reason =
        form.area(
            words.get("wizard.customer.reason"),
            2,
            p -> p.customer().reasonToMeet(),
            (p, t) -> p.withCustomer(p.customer().withReasonToMeet(t)));
    var value =
        form.area(
            words.get("wizard.customer.value"),
            2,
            p -> p.customer().valueGiven(),
            (p, t) -> p.withCustomer(p.customer().withValueGiven(t)));
    var expectation =
        form.area(
            words.get("wizard.customer.expectation"),
            2,
            p -> p.customer().expectation(),
            (p, t) -> p.withCustomer(p.customer().withExpectation(t)));
    objective.hint(words.get("wizard.customer.objective.hint"));
    value.hint(words.get("wizard.customer.value.hint"));
    form.with(objective, source(), note(), reason, value, expectation);
  }

  private Node source() {
    Words words = parts.kit().words();
    List<Segmented.Option<Source>> options =
        List.of(Source.values()).stream().map(s -> Segmented.Option.of(s, words.name(s))).toList();
    Field<Segmented<Source>> field =
        parts.kit().fields().segmented(words.get("wizard.customer.source"), options);
    field.setDisable(parts.editor().isFrozen());
    parts.whenChanged(() -> field.input().setValue(parts.plan().customer().source()));
    field
        .input()
        .valueProperty()
        .addListener(
            (o, was, is) -> parts.editor().edit(p -> p.withCustomer(p.customer().withSource(is))));
    return field;
  }

  private Node note() {
    Words words = parts.kit().words();
    Field<TextField> note = parts.kit().fields().text(words.get("wizard.customer.note"));
    parts.bind(
        note.input(),
        p -> p.customer().sourceNote(),
        (p, t) -> p.withCustomer(p.customer().withSourceNote(t)));
    parts.whenChanged(
        () -> {
          boolean said = parts.plan().customer().source() == Source.SAID;
          note.setVisible(said);
          note.setManaged(said);
        });
    return note;
  }

  @Override
  public StepId id() {
    return StepId.CUSTOMER;
  }

  @Override
  public Node view() {
    return form.view();
  }

  @Override
  public void focusFirst() {
    form.focusFirst();
  }
}
