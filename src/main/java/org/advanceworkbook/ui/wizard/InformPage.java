package org.advanceworkbook.ui.wizard;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.advanceworkbook.domain.call.InformPoint;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** What to tell them: every point tied to a need they stated. */
final class InformPage implements StepPage {
  private final WizardParts parts;
  private final Words words;
  private final StepForm form;
  private final RecordRows<InformPoint> rows;
  private final Button adder;

  InformPage(WizardParts parts) {
    this.parts = parts;
    this.words = parts.kit().words();
    form = new StepForm(parts);
    rows =
        new RecordRows<>(
            parts,
            InformPoint::id,
            InformPoint::text,
            p -> p.inform().points(),
            (p, list) -> p.withInform(p.inform().withPoints(list)));
    adder =
        rows.adder(
            words.get("wizard.inform.add"),
            () -> new InformPoint(UUID.randomUUID().toString(), "", "", false, ""));
    Node points = StepForm.part(words.get("wizard.inform.points"), rows.show(this::row), adder);
    Field<TextArea> notes =
        form.area(
            words.get("wizard.inform.notes"),
            2,
            p -> p.inform().notes(),
            (p, t) -> p.withInform(p.inform().withNotes(t)));
    form.with(points, notes);
  }

  private Node row(ReadOnlyObjectProperty<InformPoint> item) {
    Field<TextArea> text = parts.kit().fields().area(words.get("wizard.inform.text"), 1);
    rows.text(text.input(), item, InformPoint::text, InformPoint::withText);
    Field<TextArea> need = parts.kit().fields().line(words.get("wizard.inform.need"));
    rows.text(need.input(), item, InformPoint::need, InformPoint::withNeed);
    Field<TextArea> proof = parts.kit().fields().line(words.get("wizard.inform.proof"));
    rows.text(proof.input(), item, InformPoint::proof, InformPoint::withProof);
    return new RowCell<>(rows, item)
        .withRemover(text, StepForm.row(need, proof), guess(item), flag(item));
  }

  private Node guess(ReadOnlyObjectProperty<InformPoint> item) {
    CheckBox guess = parts.kit().fields().check(words.get("wizard.inform.guess"));
    guess.setDisable(parts.editor().isFrozen());
    rows.follow(item, point -> guess.setSelected(point.guess()));
    guess.setOnAction(e -> rows.change(item.get(), p -> p.withGuess(guess.isSelected())));
    return guess;
  }

  private Node flag(ReadOnlyObjectProperty<InformPoint> item) {
    Label flag = Headings.small(words.get("wizard.inform.untied"));
    flag.setGraphic(Icons.LOOK.node(16));
    flag.getStyleClass().add("warning");
    rows.follow(
        item,
        point -> {
          flag.setVisible(point.need().isBlank() && !point.text().isBlank());
          flag.setManaged(flag.isVisible());
        });
    return flag;
  }

  @Override
  public StepId id() {
    return StepId.INFORM;
  }

  @Override
  public Node view() {
    return form.view();
  }

  @Override
  public void focusFirst() {
    if (!rows.focusFirst()) {
      form.focus(adder);
    }
  }
}
