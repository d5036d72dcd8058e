package org.advanceworkbook.ui.wizard;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Words;

/**
 * Below the bar of the wizard: what was taken over from earlier calls, the templates a new call can
 * begin with, and the name of a template being made. Takes no room where there is none of them.
 */
final class BeginStrip extends VBox {
  private final WizardParts parts;
  private final HBox naming = new HBox();
  private final Field<TextField> name;
  private final CarriedRow carried;
  private final Runnable leave;

  /**
   * @param fresh true for a plan that was only just begun
   * @param leave puts the focus into the open step, before a row goes with it
   */
  BeginStrip(WizardParts parts, boolean fresh, Runnable leave) {
    this.parts = parts;
    this.leave = leave;
    Words words = parts.kit().words();
    name = parts.kit().fields().text(words.get("wizard.template.name")).id("wizard-template-name");
    name.grow();
    Button keep = Buttons.plain(words.get("wizard.template.keep"));
    keep.setId("wizard-template-keep");
    keep.setOnAction(e -> keep());
    name.input().setOnAction(e -> keep());
    Button not = Buttons.plain(words.get("wizard.template.not"));
    not.setOnAction(
        e -> {
          Shown.when(naming, false);
          leave.run();
        });
    naming.getChildren().addAll(name, keep, not);
    naming.getStyleClass().add("aw-begin-row");
    Shown.when(naming, false);
    carried = new CarriedRow(parts, leave);
    getStyleClass().add("aw-begin");
    getChildren().addAll(carried, naming);
    if (fresh) {
      carried.remember();
      getChildren().add(new TemplateRow(parts, leave));
    }
  }

  /** Asks for the name of a template. */
  void nameTemplate() {
    name.input().setText(parts.kit().words().name(parts.plan().kind()));
    Shown.when(naming, true);
    name.focus();
    name.input().selectAll();
  }

  private void keep() {
    if (!name.input().getText().isBlank()) {
      Shown.when(naming, false);
      leave.run();
      PlanActs.keep(parts, name.input().getText());
    }
  }
}
