package org.advanceworkbook.ui.wizard;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.PersonSought;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** Who we must speak to, and facts to confirm. */
final class InformationPage implements StepPage {
  private final PagePane pane;

  InformationPage(WizardParts parts) {
    pane = new PagePane(parts);
    Words words = pane.words();
    Fields fields = parts.kit().fields();
    Rows<PersonSought> rows =
        new Rows<>(
            parts,
            PersonSought::id,
            PersonSought::name,
            p -> p.information().people(),
            (p, all) -> p.withInformation(p.information().withPeople(all)),
            cell -> row(cell, fields, words));
    Button add = Buttons.link(words.get("pages.information.add"), Icons.PLUS);
    add.setOnAction(e -> rows.add(new PersonSought(UUID.randomUUID().toString(), "", "", "", "")));
    add.setDisable(parts.editor().isFrozen());
    pane.add(
        rows.view(),
        add,
        pane.lines(
            words.get("pages.information.facts"),
            p -> p.information().facts(),
            (p, all) -> p.withInformation(p.information().withFacts(all))),
        new AskList(
                parts,
                "get_information",
                p -> p.information().questions(),
                (p, all) -> p.withInformation(p.information().withQuestions(all)))
            .view(),
        pane.area(
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
    return pane.view();
  }

  private static Node row(Rows.Cell<PersonSought> cell, Fields fields, Words words) {
    VBox box =
        new VBox(
            PagePane.row(
                cell.text(
                    fields.text(words.get("pages.information.name")),
                    PersonSought::name,
                    PersonSought::withName),
                cell.text(
                    fields.text(words.get("pages.information.role")),
                    PersonSought::role,
                    PersonSought::withRole)),
            PagePane.row(
                cell.text(
                    fields.text(words.get("pages.information.route")),
                    PersonSought::route,
                    PersonSought::withRoute),
                cell.text(
                    fields.text(words.get("pages.information.gatekeeper")),
                    PersonSought::gatekeeper,
                    PersonSought::withGatekeeper)));
    box.getStyleClass().add("aw-step-item");
    HBox.setHgrow(box, Priority.ALWAYS);
    HBox row = new HBox(box, cell.remover());
    row.getStyleClass().add("aw-row-line");
    return row;
  }

  @Override
  public void focusFirst() {
    pane.focusFirst();
  }
}
