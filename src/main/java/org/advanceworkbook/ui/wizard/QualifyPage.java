package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.call.FitCheck;
import org.advanceworkbook.domain.call.FitVerdict;
import org.advanceworkbook.domain.playbook.FitCriterion;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.words.Words;

/** A prospect or a suspect: criteria, their questions and what the answers say. */
final class QualifyPage implements StepPage {
  private final StepForm form;
  private final RecordRows<FitCheck> rows;
  private final Field<Segmented<QualificationState>> state;

  QualifyPage(WizardParts parts) {
    form = new StepForm(parts);
    Words words = parts.kit().words();
    Fields fields = parts.kit().fields();
    rows =
        new RecordRows<>(
            parts,
            FitCheck::id,
            FitCheck::criterion,
            p -> p.qualify().checks(),
            (p, all) -> p.withQualify(p.qualify().withChecks(all)));
    state = state(parts, words);
    form.with(
        state,
        rows.show(item -> row(new RowCell<>(rows, item), fields, words, parts.editor().isFrozen())),
        adders(parts, rows, words),
        new AskList(
                parts,
                "qualify",
                p -> p.qualify().questions(),
                (p, all) -> p.withQualify(p.qualify().withQuestions(all)))
            .view());
  }

  @Override
  public StepId id() {
    return StepId.QUALIFY;
  }

  @Override
  public Node view() {
    return form.view();
  }

  private static Field<Segmented<QualificationState>> state(WizardParts parts, Words words) {
    Field<Segmented<QualificationState>> field =
        parts
            .kit()
            .fields()
            .segmented(
                words.get("pages.qualify.state"),
                Segmented.options(List.of(QualificationState.values()), words::name));
    field.setDisable(parts.editor().isFrozen());
    parts.whenChanged(
        () -> {
          field.input().setValue(parts.plan().qualify().state());
          field.hint(kept(parts, words));
        });
    field
        .input()
        .valueProperty()
        .addListener((o, was, is) -> Optional.ofNullable(is).ifPresent(parts.editor()::qualify));
    return field;
  }

  private static String kept(WizardParts parts, Words words) {
    return parts.editor().isLinked()
        ? words.get("wizard.qualify.kept", parts.plan().frame().accountName())
        : words.get("wizard.qualify.here");
  }

  private static Node adders(WizardParts parts, RecordRows<FitCheck> rows, Words words) {
    Field<javafx.scene.control.ComboBox<FitCriterion>> criteria =
        parts
            .kit()
            .fields()
            .choice(
                words.get("pages.qualify.criteria"),
                parts.playbook().criteria(),
                c -> c == null ? "" : c.text());
    Button add = Buttons.plain(words.get("pages.qualify.add"), Icons.PLUS);
    add.setId("qualify-add");
    add.setOnAction(e -> rows.add(check(criteria.input().getValue())));
    add.disableProperty().bind(criteria.input().valueProperty().isNull());
    Button own = Buttons.link(words.get("wizard.qualify.own"), Icons.PLUS);
    own.setId("qualify-own");
    own.setOnAction(e -> rows.add(check(null)));
    HBox ways = new HBox(add, own);
    ways.getStyleClass().add("aw-actions");
    VBox box = new VBox(criteria, ways);
    box.setDisable(parts.editor().isFrozen());
    box.getStyleClass().add("aw-step-item");
    return box;
  }

  private static FitCheck check(FitCriterion from) {
    String id = UUID.randomUUID().toString();
    return from == null
        ? new FitCheck(id, "", "", FitVerdict.OPEN, "")
        : new FitCheck(id, from.text(), from.question(), FitVerdict.OPEN, "");
  }

  private static Node row(RowCell<FitCheck> cell, Fields fields, Words words, boolean frozen) {
    Field<Segmented<FitVerdict>> verdict =
        fields.segmented(
            words.get("pages.qualify.verdict"),
            Segmented.options(List.of(FitVerdict.values()), words::name));
    verdict.setDisable(frozen);
    cell.keep(verdict.input().valueProperty(), FitCheck::verdict, FitCheck::withVerdict);
    return cell.withRemover(
        cell.text(
            fields.line(words.get("pages.qualify.criterion")),
            FitCheck::criterion,
            FitCheck::withCriterion),
        cell.text(
            fields.area(words.get("pages.qualify.question"), 1),
            FitCheck::question,
            FitCheck::withQuestion),
        StepForm.row(
            verdict,
            cell.text(
                fields.line(words.get("pages.qualify.evidence")),
                FitCheck::evidence,
                FitCheck::withEvidence)));
  }

  @Override
  public void focusFirst() {
    if (!rows.focusFirst()) {
      state.focus();
    }
  }
}
