package org.advanceworkbook.ui.wizard;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.advanceworkbook.domain.call.PersonSought;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.words.Words;

/** Who we must speak to, and facts to confirm. */
final class InformationPage implements StepPage {
  private final StepForm form;
  private final RecordRows<PersonSought> rows;
  private final Button adder;

  InformationPage(WizardParts parts) {
    form = new StepForm(parts);
    Words words = parts.kit().words();
    Fields fields = parts.kit().fields();
    rows =
        new RecordRows<>(
            parts,
            PersonSought::id,
            PersonSought::name,
            p -> p.information().people(),
            (p, all) -> p.withInformation(p.information().withPeople(all)));
    adder =
        rows.adder(
            words.get("pages.information.add"),
            () -> new PersonSought(UUID.randomUUID().toString(), "", "", "", ""));
    form.with(
        rows.show(item -> row(new RowCell<>(rows, item), fields, words)),
        adder,
        form.lines(
            words.get("pages.information.facts"),
            p -> p.information().facts(),
            (p, all) -> p.withInformation(p.information().withFacts(all))),
        new AskList(
                parts,
                "get_information",
                p -> p.information().questions(),
                (p, all) -> p.withInformation(p.information().withQuestions(all)))
            .view(),
        form.area(
            words.get("pages.notes"),
            2,
            p -> p.information().notes(),
            (p, t) -> p.withInformation(p.information().withNotes(t))));
  }

  @Override
  public StepId id() {
    return StepId.INFORMATION;
  }

  @Override
  public Node view() {
    return form.view();
  }

  private static Node row(RowCell<PersonSought> cell, Fields fields, Words words) {
    return cell.withRemover(
        StepForm.row(
            cell.text(
                fields.line(words.get("pages.information.name")),
                PersonSought::name,
                PersonSought::withName),
            cell.text(
                fields.line(words.get("pages.information.role")),
                PersonSought::role,
                PersonSought::withRole)),
        StepForm.row(
            cell.text(
                fields.line(words.get("pages.information.route")),
                PersonSought::route,
                PersonSought::withRoute),
            cell.text(
                fields.line(words.get("pages.information.gatekeeper")),
                PersonSought::gatekeeper,
                PersonSought::withGatekeeper)));
  }

  @Override
  public void focusFirst() {
    if (!rows.focusFirst()) {
      form.focus(adder);
    }
  }
}
