package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.PlanBeginnings;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.TemplateShelf;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** How a new call begins: with what was taken over, or with a template. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeginStripTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);

  private WorkbookStore store;
  private Library library;
  private WizardDesk desk;
  private StackPane root;

  @BeforeAll
  void fill(@TempDir Path folder) {
    store = SampleStore.usual(folder);
    library = new Library(store, Kits.CLOCK);
  }

  @AfterAll
  void close() {
    store.close();
  }

  private String lastCall() {
    CallFilter told = CallFilter.ALL.withWhich(CallFilter.Which.DEBRIEFED);
    return store.calls(told, CallOrder.NEWEST_FIRST, 40, 0).stream()
        .map(row -> row.id())
        .filter(id -> next(id).carried().size() > 12 && !next(id).questions().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private CallPlan next(String callId) {
    return new PlanBeginnings(store, library, Kits.CLOCK).after(callId);
  }

  private void open(CallPlan plan, double width, double height, Settings settings) {
    desk = new WizardDesk(store, PlanDraft.of(plan));
    WizardPage page = new WizardPage(desk.parts, desk.navigator, "new-1");
    root = new StackPane(page.view());
    Scene scene = new Scene(root, width, height);
    Looks.dress(scene, settings);
    desk.parts.kit().widths().follow(scene, root);
    lay();
    page.shown();
    lay();
  }

  private void lay() {
    root.applyCss();
    root.layout();
  }

  private void look(String name) {
    lay();
    Looks.write(name, root.getScene().snapshot(null));
  }

  private Node find(String id) {
    return root.lookup("#" + id);
  }

  private void press(String id) {
    ((Button) find(id)).fire();
    lay();
  }

  @Test
  void whatWasTakenOverIsListedAndUndoTakesItOut() {
    Fx.run(
        () -> {
          CallPlan plan = next(lastCall());
          open(plan, 1440, 900, Settings.DEFAULTS);
          assertThat(((Label) find("wizard-carried")).getText()).contains("question");
          press("wizard-carried-show");
          look("begin-carried");
          desk.parts.undo().undo();
          lay();
          assertThat(desk.parts.plan().questions()).isEmpty();
          assertThat(desk.parts.plan().carried()).isEmpty();
          assertThat(find("wizard-carried").getParent().getParent().isVisible()).isFalse();
          desk.parts.undo().redo();
          assertThat(desk.parts.plan().questions()).isEqualTo(plan.questions());
          press("wizard-carried-out");
          assertThat(desk.parts.plan().carried()).isEmpty();
          desk.parts.undo().undo();
          assertThat(desk.parts.plan().carried()).isEqualTo(plan.carried());
        });
  }

  @Test
  void pictures() {
    Fx.run(
        () -> {
          CallPlan plan = next(lastCall());
          Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
          open(plan, 1024, 700, light);
          press("wizard-carried-show");
          look("begin-carried-narrow");
          open(plan, 1440, 900, light.withTextPercent(130));
          press("wizard-carried-show");
          look("begin-carried-130");
          open(plan, 1440, 900, Settings.DEFAULTS.withTheme(Settings.ThemeChoice.DARK));
          look("begin-carried-dark");
        });
  }

  @Test
  void aPlanBecomesATemplateAndTheNextCallBeginsWithIt() {
    Fx.run(
        () -> {
          CallPlan plan = library.call(lastCall()).plan();
          desk = new WizardDesk(store, PlanDraft.of(plan));
          PlanActs.keep(desk.parts, "Second visit");
          open(library.begin(CallKind.SALES_CALL, "Mara"), 1440, 900, Settings.DEFAULTS);
          look("begin-template");
          find("wizard-template-use").requestFocus();
          press("wizard-template-use");
          Node owner = root.getScene().getFocusOwner();
          assertThat(owner.getId()).isNotEqualTo("wizard-template-use");
          assertThat(owner.getParent()).isNotNull();
          assertThat(desk.parts.plan().questions()).isEqualTo(plan.questions());
          assertThat(desk.parts.plan().frame().accountName()).isEmpty();
          desk.parts.undo().undo();
          assertThat(desk.parts.plan().questions()).isEmpty();
          new TemplateShelf(store).change(all -> all.without(all.all().getFirst().id()));
        });
  }

  @Test
  void theNameOfATemplateIsAskedForInThePage() {
    Fx.run(
        () -> {
          open(next(lastCall()), 1440, 900, Settings.DEFAULTS);
          BeginStrip strip = new BeginStrip(desk.parts, false, () -> {});
          root.getChildren().setAll(strip);
          lay();
          assertThat(find("wizard-template-name").getParent().getParent().isVisible()).isFalse();
          strip.nameTemplate();
          lay();
          assertThat(find("wizard-template-name").getParent().getParent().isVisible()).isTrue();
          ((TextInputControl) find("wizard-template-name")).setText("First visit");
          press("wizard-template-keep");
          assertThat(new TemplateShelf(store).all().all())
              .extracting(t -> t.name())
              .isEqualTo(List.of("First visit"));
          new TemplateShelf(store).change(all -> all.without(all.all().getFirst().id()));
        });
  }

  @Test
  void aCallThatLiesAheadIsNotOfferedForItsDebrief() {
    Fx.run(
        () -> {
          CallPlan plan = library.begin(CallKind.SALES_CALL, "Mara");
          assertThat(acts(dated(plan, 1)))
              .containsExactly("wizard-acts-copy", "wizard-acts-template");
          assertThat(acts(dated(plan, 0)))
              .containsExactly("wizard-acts-copy", "wizard-acts-template", "wizard-acts-debrief");
          assertThat(acts(library.call(lastCall()).plan()))
              .contains("wizard-acts-next", "wizard-acts-debrief");
        });
  }

  private static CallPlan dated(CallPlan plan, int days) {
    return plan.withFrame(plan.frame().change().date(TODAY.plusDays(days)).done());
  }

  private List<String> acts(CallPlan plan) {
    WizardDesk made = new WizardDesk(store, PlanDraft.of(plan));
    return new PlanActs(made.parts, made.navigator, () -> {})
        .items().stream().map(item -> item.getId()).toList();
  }
}
