package org.advanceworkbook.ui.wizard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
    ContextMenu menu = new ContextMenu();
    more.setOnAction(
        e -> {
          menu.getItems().setAll(items());
          menu.show(more, Side.BOTTOM, 0, 4);
        });
    return more;
  }

  // A debrief freezes the plan, so it is not offered before the day of the call.
  List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    LocalDate day = parts.plan().frame().date();
    boolean held = parts.editor().isFrozen();
    if (held) {
      items.add(item("wizard.acts.next", () -> leave(navigator::planNext)));
    }
    items.add(item("wizard.acts.copy", () -> leave(navigator::planCopy)));
    items.add(item("wizard.acts.template", nameTemplate));
    if (held || (day != null && !day.isAfter(parts.kit().dates().today()))) {
      items.add(item("wizard.acts.debrief", () -> leave(navigator::debrief)));
    }
    return items;
  }

  private MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(words.get(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(e -> act.run());
    return item;
  }

  // What was typed up to now belongs into the next plan too.
  private void leave(Consumer<String> way) {
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
