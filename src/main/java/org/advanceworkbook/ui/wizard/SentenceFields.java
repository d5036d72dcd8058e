package org.advanceworkbook.ui.wizard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.SearchPicker;
import org.advanceworkbook.ui.kit.TypedField;
import org.advanceworkbook.words.Words;

/** The objective in parts: who will do what by when, in step with the sentence. */
final class SentenceFields {
  private final WizardParts parts;
  private final Field<SearchPicker<String>> who;
  private final Field<TextArea> action;
  private final Field<TypedField<LocalDate>> due;
  private final CheckBox inTheCall;
  private final VBox view;
  private boolean showing;

  SentenceFields(WizardParts parts) {
    this.parts = parts;
    Words words = parts.kit().words();
    Fields fields = parts.kit().fields();
    who =
        fields.picker(
            words.get("wizard.sentence.who"),
            SearchPicker.Finder.<String>atHand(this::people),
            name -> name);
    who.id("wizard-who").wide(236);
    action = fields.area(words.get("wizard.sentence.what"), 2).id("wizard-what").grow();
    action.input().setPromptText(words.get("wizard.sentence.what.prompt"));
    due = fields.date(words.get("wizard.sentence.when")).id("wizard-when").wide(236);
    inTheCall = fields.check(words.get("wizard.sentence.in-call"));
    Field<TextField> proof = fields.text(words.get("wizard.sentence.proof")).grow();
    proof.input().setPromptText(words.get("wizard.sentence.proof.prompt"));
    parts.bind(
        proof.input(),
        p -> p.outcome().target().proof(),
        (p, v) -> TargetSentence.with(p, p.outcome().target().withProof(v)));
    HBox first = OpportunityPart.row(who, action);
    HBox second = OpportunityPart.row(due, proof);
    view = new VBox(Headings.row(words.get("wizard.sentence")), first, second, inTheCall);
    view.getStyleClass().add("aw-wizard-part");
    boolean frozen = parts.editor().isFrozen();
    List.of(who, due, inTheCall).forEach(n -> n.setDisable(frozen));
    action.input().setEditable(!frozen);
    listen();
    parts.whenChanged(this::show);
  }

  VBox view() {
    return view;
  }

  private List<String> people(String typed) {
    String wanted = typed.toLowerCase(java.util.Locale.ROOT);
    return parts.plan().frame().theirs().stream()
        .map(Attendee::name)
        .filter(name -> name.toLowerCase(java.util.Locale.ROOT).contains(wanted))
        .toList();
  }

  private void listen() {
    who.input().typedProperty().subscribe((was, is) -> write());
    action.input().textProperty().subscribe((was, is) -> write());
    due.input().valueProperty().subscribe((was, is) -> write());
    inTheCall.selectedProperty().subscribe((was, is) -> write());
  }

  private void write() {
    due.setDisable(inTheCall.isSelected() || parts.editor().isFrozen());
    if (showing) {
      return;
    }
    String name = who.input().typedProperty().get();
    String act = action.input().getText();
    LocalDate day = inTheCall.isSelected() ? null : due.input().getValue();
    boolean in = inTheCall.isSelected();
    parts
        .editor()
        .edit(
            p ->
                TargetSentence.with(
                    p, TargetSentence.write(parts, p.outcome().target(), name, act, day, in)));
  }

  // The field that is being typed in is left alone.
  private void show() {
    PlannedAdvance now = parts.plan().outcome().target();
    showing = true;
    if (!who.target().isFocused() && !now.who().equals(who.input().typedProperty().get())) {
      who.input().setTyped(now.who());
    }
    if (!action.target().isFocused() && !now.action().equals(action.input().getText())) {
      action.input().setText(now.action());
    }
    if (!due.target().isFocused() && !Objects.equals(now.due(), due.input().getValue())) {
      due.input().setValue(now.due());
    }
    inTheCall.setSelected(now.inTheCall());
    showing = false;
  }
}
