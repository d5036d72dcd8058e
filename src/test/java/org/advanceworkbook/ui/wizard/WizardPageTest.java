package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.domain.playbook.Playbook;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.workbook.Autosave;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.Judging;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanEditor;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.Surroundings;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.advanceworkbook.workbook.sample.SampleFacts;
import org.advanceworkbook.workbook.sample.SampleSize;
import org.advanceworkbook.workbook.sample.SampleWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The wizard over a real workbook. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WizardPageTest {
  private final Playbook playbook = new PlaybookReader().read();
  private WorkbookStore store;
  private WizardParts parts;

  @BeforeAll
  void fill(@TempDir Path temp) {
    store =
        new SqliteShelf(temp.resolve("data"), Kits.CLOCK)
            .create(temp.resolve("a.advancebook").toString());
    SampleFacts facts = new SampleFacts(ObjectiveRules.load().judge());
    new SampleWorkbook(store, playbook, facts).fill(SampleSize.usual(LocalDate.of(2026, 6, 16)));
  }

  @AfterAll
  void close() {
    store.close();
  }

  private CallPlan coming() {
    CallFilter which = CallFilter.ALL.withWhich(CallFilter.Which.COMING);
    String id = store.calls(which, CallOrder.OLDEST_FIRST, 1, 0).getFirst().id();
    return store.call(id).orElseThrow().plan();
  }

  private WizardPage page(CallPlan plan) {
    Kit kit = Kits.kit();
    Judging judging = new Judging(ObjectiveRules.load().judge(), Kits.CLOCK, true);
    Autosave<PlanDraft> autosave =
        new Autosave<>(
            (wait, act) -> () -> {},
            kit.background(),
            Kits.CLOCK,
            d -> store.savePlan(d, judging.facts(d.plan(), Surroundings.NONE)));
    PlanEditor editor = new PlanEditor(PlanDraft.of(plan), judging, Kits.CLOCK, autosave);
    parts =
        new WizardParts(
            kit,
            new Library(store, Kits.CLOCK),
            editor,
            playbook,
            null,
            null,
            new UndoStack(),
            () -> Settings.DEFAULTS);
    return new WizardPage(parts, new NoWay(), "plan-" + plan.id());
  }

  private Region made(CallPlan plan, StepId step, double width) {
    WizardPage page = page(plan);
    page.open(step);
    Region view = (Region) page.view();
    javafx.scene.layout.StackPane root = new javafx.scene.layout.StackPane(view);
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                parts.kit().widths().follow(scene, root);
              }
            });
    return root;
  }

  @Test
  void looks() {
    CallPlan plan = coming();
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Settings dark = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.DARK);
    CallPlan fresh = CallPlan.begin("new", "Me", CallKind.PROSPECTING, Kits.CLOCK.instant());
    Looks.take("w-call", 1376, 900, light, () -> made(plan, StepId.CALL, 1376), r -> {});
    Looks.take("w-new", 1376, 900, light, () -> made(fresh, StepId.CALL, 1376), r -> {});
    Looks.take("w-outcome", 1376, 900, light, () -> made(plan, StepId.OUTCOME, 1376), r -> {});
    CallPlan flawed =
        plan.withOutcome(
            plan.outcome()
                .with(
                    CommitmentLevel.TARGET,
                    PlannedAdvance.of("Demonstrate the module to the team and keep momentum")));
    Looks.take("w-flawed", 1376, 900, light, () -> made(flawed, StepId.OUTCOME, 1376), r -> {});
    Looks.take("w-outcome-dark", 1376, 900, dark, () -> made(plan, StepId.OUTCOME, 1376), r -> {});
    Looks.take("w-outcome-1024", 968, 700, light, () -> made(plan, StepId.OUTCOME, 968), r -> {});
    assertThat(parts.plan().id()).isEqualTo(plan.id());
  }

  @Test
  void whatIsTypedIsSavedOnLeaving() {
    CallPlan fresh = CallPlan.begin("typed", "Me", CallKind.SALES_CALL, Kits.CLOCK.instant());
    Fx.run(
        () -> {
          WizardPage page = page(fresh);
          new javafx.scene.Scene((Region) page.view(), 1376, 900);
          page.view().applyCss();
          ((Region) page.view()).layout();
          type(page, "#wizard-account", "Harbour Mills");
          type(page, "#wizard-place", "Hull");
          page.hidden();
        });
    CallPlan stored = store.call("typed").orElseThrow().plan();
    assertThat(stored.frame().accountName()).isEqualTo("Harbour Mills");
    assertThat(stored.frame().place()).isEqualTo("Hull");
  }

  @Test
  void theOtherKindHasOtherStepsAndTheOpenStepStays() {
    CallPlan fresh = CallPlan.begin("kinds", "Me", CallKind.SALES_CALL, Kits.CLOCK.instant());
    Fx.run(
        () -> {
          WizardPage page = page(fresh);
          StepRail rail = (StepRail) page.view().lookup(".aw-step-rail");
          assertThat(rail.getItems()).hasSize(9);
          parts
              .editor()
              .edit(p -> p.withFrame(p.frame().change().kind(CallKind.PROSPECTING).done()));
          assertThat(rail.getItems()).hasSize(6);
          assertThat(rail.getSelectionModel().getSelectedItem()).isEqualTo(StepId.CALL);
        });
  }

  @Test
  void keysMoveBetweenSteps() {
    CallPlan fresh = CallPlan.begin("keys", "Me", CallKind.SALES_CALL, Kits.CLOCK.instant());
    Fx.run(
        () -> {
          WizardPage page = page(fresh);
          StepRail rail = (StepRail) page.view().lookup(".aw-step-rail");
          press(page, KeyCode.PAGE_DOWN, false);
          assertThat(rail.getSelectionModel().getSelectedItem()).isEqualTo(StepId.OUTCOME);
          press(page, KeyCode.DIGIT9, true);
          assertThat(rail.getSelectionModel().getSelectedItem()).isEqualTo(StepId.REVIEW);
          press(page, KeyCode.PAGE_UP, false);
          assertThat(rail.getSelectionModel().getSelectedItem()).isEqualTo(StepId.AGENDA);
        });
  }

  private static void press(WizardPage page, KeyCode code, boolean shift) {
    page.view()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false));
  }

  @Test
  void sentenceAndPartsStayInStep() {
    CallPlan fresh = CallPlan.begin("parts", "Me", CallKind.SALES_CALL, Kits.CLOCK.instant());
    Fx.run(
        () -> {
          WizardPage page = page(fresh);
          page.open(StepId.OUTCOME);
          new javafx.scene.Scene((Region) page.view(), 1376, 900);
          page.view().applyCss();
          ((Region) page.view()).layout();
          type(page, "#wizard-who", "Olga Brandt");
          type(page, "#wizard-what", "sends the stock list of May");
          assertThat(parts.plan().outcome().target().text())
              .isEqualTo("Olga Brandt sends the stock list of May");
          type(page, "#wizard-objective", "Ada Moss books a workshop by 26 June");
          assertThat(parts.plan().outcome().target().who()).isEqualTo("Ada Moss");
          assertThat(parts.plan().outcome().target().due()).isEqualTo(LocalDate.of(2026, 6, 26));
          assertThat(text(page, "#wizard-who")).isEqualTo("Ada Moss");
          type(page, "#wizard-objective", "Demonstrate the reporting module");
          String rewrite =
              CoachPanel.first(parts.editor().judgement(CommitmentLevel.TARGET)).orElseThrow();
          CoachPanel.use(parts, rewrite);
          assertThat(text(page, "#wizard-objective")).isEqualTo(rewrite);
          parts.undo().undo();
          assertThat(text(page, "#wizard-objective")).isEqualTo("Demonstrate the reporting module");
        });
  }

  private static String text(WizardPage page, String selector) {
    return ((TextInputControl) page.view().lookup(selector)).getText();
  }

  static void type(WizardPage page, String selector, String text) {
    Node input = page.view().lookup(selector);
    ((TextInputControl) input).setText(text);
  }

  private static final class NoWay implements Navigator {
    @Override
    public void open(Place place) {}

    @Override
    public void planCall() {}

    @Override
    public void planCallFor(String opportunityId) {}

    @Override
    public void planCallWith(String accountId) {}

    @Override
    public void openAccount(String accountId) {}

    @Override
    public void planRung(String opportunityId, String rungId) {}

    @Override
    public void planNext(String callId) {}

    @Override
    public void planCopy(String callId) {}

    @Override
    public void openPlan(String callId) {}

    @Override
    public void debrief(String callId) {}

    @Override
    public void openOpportunity(String opportunityId) {}

    @Override
    public void back() {}

    @Override
    public void count(Place place, int number) {}
  }
}
