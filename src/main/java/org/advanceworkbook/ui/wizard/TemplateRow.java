package org.advanceworkbook.ui.wizard;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.PlanTemplate;
import org.advanceworkbook.domain.call.PlanTemplates;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.PlanCopy;
import org.advanceworkbook.workbook.TemplateShelf;
import org.advanceworkbook.workbook.UndoStack;

/** The templates a new call can begin with; in view only where there are any. */
final class TemplateRow extends HBox {
  private final WizardParts parts;
  private final Words words;
  private final Runnable leave;

  TemplateRow(WizardParts parts, Runnable leave) {
    this.parts = parts;
    this.leave = leave;
    this.words = parts.kit().words();
    getStyleClass().add("aw-begin-row");
    Shown.when(this, false);
    if (parts.plan().carried().isEmpty()) {
      parts
          .kit()
          .background()
          .run(() -> new TemplateShelf(parts.library().store()).all())
          .then(this::show)
          .otherwise(f -> parts.kit().notices().warn(words.get("wizard.template.unreadable")));
    }
  }

  private void show(PlanTemplates templates) {
    Shown.when(this, !templates.all().isEmpty());
    if (templates.all().isEmpty()) {
      return;
    }
    Field<ComboBox<PlanTemplate>> choice =
        parts
            .kit()
            .fields()
            .choice(words.get("wizard.template.begin"), templates.all(), PlanTemplate::name);
    choice.id("wizard-template");
    Button use = Buttons.plain(words.get("wizard.template.use"));
    use.setId("wizard-template-use");
    Button drop = Buttons.icon(Icons.DELETE, words.get("wizard.template.delete"));
    choice.input().setValue(templates.all().getFirst());
    use.setOnAction(e -> use(choice.input().getValue()));
    drop.setOnAction(e -> drop(choice.input().getValue()));
    getChildren().setAll(choice, use, drop);
  }

  private void use(PlanTemplate template) {
    CallPlan before = parts.plan();
    CallPlan filled = PlanCopy.filled(before, template.plan());
    parts.editor().edit(p -> filled);
    parts.did(
        Phrase.of("wizard.template.act"), () -> swap(filled, before), () -> swap(before, filled));
    Shown.when(this, false);
    leave.run();
    parts.kit().notices().tell(words.get("wizard.template.used", template.name()));
  }

  private void swap(CallPlan from, CallPlan to) {
    CallPlan plan = parts.plan();
    parts.swap(
        now(plan, from),
        now(plan, to),
        parts::plan,
        next -> parts.editor().edit(p -> now(p, next)));
  }

  // Status and time of a plan are its editor's.
  private static CallPlan now(CallPlan plan, CallPlan as) {
    return as.withStatus(plan.status()).withChangedAt(plan.changedAt());
  }

  private void drop(PlanTemplate template) {
    change(all -> all.without(template.id()));
    parts
        .undo()
        .did(
            new UndoStack.Act(
                Phrase.of("wizard.template.act-delete"),
                () -> change(all -> all.with(template)),
                () -> change(all -> all.without(template.id()))));
    parts.kit().notices().tell(words.get("wizard.template.deleted", template.name()));
  }

  private void change(java.util.function.UnaryOperator<PlanTemplates> change) {
    parts
        .kit()
        .background()
        .run(() -> new TemplateShelf(parts.library().store()).change(change))
        .then(this::show)
        .otherwise(f -> parts.kit().notices().warn(words.get("wizard.template.not-kept")));
  }
}
