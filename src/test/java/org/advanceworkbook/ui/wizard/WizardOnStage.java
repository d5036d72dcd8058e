package org.advanceworkbook.ui.wizard;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.exchange.ClientPost;
import org.advanceworkbook.print.PlanPages;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.HeardNavigator;
import org.advanceworkbook.ui.Kits;
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
import org.testfx.api.FxRobot;

/** A plan in the wizard, in a window without a screen, over a real workbook, worked by keys. */
final class WizardOnStage implements AutoCloseable {
  private final FxRobot robot = new FxRobot();
  private final WorkbookStore store;
  private final WizardParts parts;
  private final WizardPage page;
  private final Stage stage;
  private int keys;

  WizardOnStage(WorkbookStore store, CallPlan plan) {
    this.store = store;
    parts = Fx.get(() -> parts(plan));
    page = Fx.get(() -> new WizardPage(parts, new HeardNavigator(), "plan-" + plan.id()));
    stage = Fx.get(this::shown);
  }

  private WizardParts parts(CallPlan plan) {
    Kit kit = Kits.kit();
    Judging judging = new Judging(ObjectiveRules.load().judge(), Kits.CLOCK, true);
    Autosave<PlanDraft> saving =
        new Autosave<>(
            (wait, act) -> () -> {},
            kit.background(),
            Kits.CLOCK,
            d -> store.savePlan(d, judging.facts(d.plan(), Surroundings.NONE)));
    return new WizardParts(
        kit,
        new Library(store, Kits.CLOCK),
        new PlanEditor(PlanDraft.of(plan), judging, Kits.CLOCK, saving),
        new PlaybookReader().read(),
        new PlanPages(kit.words()::say, () -> Settings.DEFAULTS.dates(), Kits.CLOCK),
        new ClientPost(kit.words()::say, Kits.CLOCK),
        new UndoStack(),
        () -> Settings.DEFAULTS);
  }

  private Stage shown() {
    Stage window = new Stage();
    StackPane root = new StackPane(page.view());
    Scene scene = new Scene(root, 1376, 900);
    parts.kit().theme().use(Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT));
    parts.kit().theme().apply(scene);
    parts.kit().widths().follow(scene, root);
    window.setScene(scene);
    window.show();
    page.shown();
    return window;
  }

  /** Puts text in where the focus is, at once, as a paste does. */
  WizardOnStage type(String text) {
    Fx.run(() -> ((TextInputControl) scene().getFocusOwner()).replaceSelection(text));
    return this;
  }

  /** Presses keys one after the other; each counts. */
  WizardOnStage press(KeyCode... codes) {
    keys += codes.length;
    robot.type(codes);
    return this;
  }

  /** Presses a key while another is held; counts as one key. */
  WizardOnStage hold(KeyCode held, KeyCode code) {
    keys++;
    robot.press(held, code).release(code, held);
    return this;
  }

  /** Goes to a step by Ctrl+Shift and its number; counts as one key. */
  WizardOnStage step(KeyCode digit) {
    keys++;
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, digit);
    robot.release(digit, KeyCode.SHIFT, KeyCode.CONTROL);
    return this;
  }

  /** Goes to a step without a key. */
  WizardOnStage open(StepId step) {
    Fx.run(() -> page.open(step));
    return this;
  }

  int keys() {
    return keys;
  }

  WizardParts parts() {
    return parts;
  }

  CallPlan plan() {
    return Fx.get(parts::plan);
  }

  Scene scene() {
    return stage.getScene();
  }

  /** What has the focus. */
  Node focus() {
    return Fx.get(() -> stage.getScene().getFocusOwner());
  }

  /** Leaves the page, as on going elsewhere, and reads what was stored. */
  CallPlan stored() {
    Fx.run(page::hidden);
    return store.call(plan().id()).orElseThrow().plan();
  }

  @Override
  public void close() {
    Fx.run(stage::close);
  }
}
