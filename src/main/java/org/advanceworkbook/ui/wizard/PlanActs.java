package org.advanceworkbook.ui.wizard;

import java.util.UUID;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.advanceworkbook.domain.call.PlanTemplate;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.PlanCopy;
import org.advanceworkbook.workbook.TemplateShelf;

/** What can be done with a whole plan: plan the next call, use it again, make it a template. */
final class PlanActs {
  private final WizardParts parts;
  private final Words words;
  private final Navigator navigator;
  private final Runnable nameTemplate;

  /**
   * @param nameTemplate asks for the name of a template
   */
  PlanActs(WizardParts parts, Navigator navigator, Runnable nameTemplate) {
    this.parts = parts;
    this.words = parts.kit().words();
    this.navigator = navigator;
    this.nameTemplate = nameTemplate;
  }

  /** The button that opens the list of acts. */
  Button button() {
    Button more = Buttons.icon(Icons.MORE, words.get("wizard.acts"));
    more.setId("wizard-acts");
    ContextMenu menu =
        new ContextMenu(
            item("wizard.acts.debrief", () -> leave(navigator::debrief)),
            item("wizard.acts.next", () -> leave(navigator::planNext)),
            item("wizard.acts.copy", () -> leave(navigator::planCopy)),
            item("wizard.acts.template", nameTemplate));
    more.setOnAction(e -> menu.show(more, Side.BOTTOM, 0, 4));
    return more;
  }

  private MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(words.get(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(e -> act.run());
    return item;
  }

  // What was typed up to now belongs into the next plan too.
  private void leave(java.util.function.Consumer<String> way) {
    parts.editor().saving().flush(() -> way.accept(parts.plan().id()));
  }

  /** Keeps the plan as a template under this name. */
  static void keep(WizardParts parts, String name) {
    String id = UUID.randomUUID().toString();
    PlanTemplate template =
        new PlanTemplate(
            id, name.strip(), PlanCopy.template(parts.plan(), id, parts.plan().createdAt()));
    Words words = parts.kit().words();
    parts
        .kit()
        .background()
        .run(() -> new TemplateShelf(parts.library().store()).change(all -> all.with(template)))
        .then(all -> parts.kit().notices().tell(words.get("wizard.template.kept", name.strip())))
        .otherwise(failure -> parts.kit().notices().warn(words.get("wizard.template.not-kept")));
  }
}
