package org.advanceworkbook.ui.wizard;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.exchange.ClientPost;
import org.advanceworkbook.print.PlanPages;
import org.advanceworkbook.ui.HeardNavigator;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SilentDialogs;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.Autosave;
import org.advanceworkbook.workbook.Judging;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanEditor;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.Surroundings;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;

/** One wizard over a real workbook, driven by a test on the thread of the window. */
final class WizardDesk {
  final SilentDialogs dialogs = new SilentDialogs();
  final HeardNavigator navigator = new HeardNavigator();
  final WizardParts parts;
  final WizardPage page;

  WizardDesk(WorkbookStore store, PlanDraft draft) {
    Kit kit = Kits.kit(dialogs);
    Judging judging = new Judging(ObjectiveRules.load().judge(), Kits.CLOCK, true);
    Autosave<PlanDraft> saving =
        new Autosave<>(
            (wait, run) -> () -> {},
            kit.background(),
            Kits.CLOCK,
            d -> store.savePlan(d, judging.facts(d.plan(), Surroundings.NONE)));
    parts =
        new WizardParts(
            kit,
            new Library(store, Kits.CLOCK),
            new PlanEditor(draft, judging, Kits.CLOCK, saving),
            new PlaybookReader().read(),
            new PlanPages(kit.words()::say, () -> Settings.DEFAULTS.dates(), Kits.CLOCK),
            new ClientPost(kit.words()::say, Kits.CLOCK),
            new UndoStack(),
            () -> Settings.DEFAULTS);
    page = new WizardPage(parts, navigator, "plan-" + draft.plan().id());
  }

  WizardDesk(WorkbookStore store, CallPlan plan) {
    this(store, PlanDraft.of(plan));
  }

  /** The page in a scene of this size, laid out. */
  WizardDesk shown(double width, double height) {
    Scene scene = new Scene(root(), width, height);
    Looks.dress(scene, Settings.DEFAULTS);
    lay();
    page.shown();
    return this;
  }

  /** The page in a root that knows how much room there is. */
  Region root() {
    StackPane root = new StackPane(page.view());
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                parts.kit().widths().follow(scene, root);
              }
            });
    return root;
  }

  void lay() {
    page.view().getScene().getRoot().applyCss();
    page.view().getScene().getRoot().layout();
  }

  void type(String selector, String text) {
    ((TextInputControl) page.view().lookup(selector)).setText(text);
  }

  /** Enter in a field, as after typing a date. */
  void enter(String selector) {
    page.view()
        .lookup(selector)
        .fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  String text(String selector) {
    return ((TextInputControl) page.view().lookup(selector)).getText();
  }

  /** Ctrl and a key, as pressed anywhere in the page. */
  void ctrl(KeyCode code) {
    page.view()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
  }

  CallPlan stored(WorkbookStore store) {
    page.hidden();
    return store.call(parts.plan().id()).orElseThrow().plan();
  }
}
