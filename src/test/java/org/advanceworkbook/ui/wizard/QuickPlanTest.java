package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plan in three questions: found on the first step, grown, made short again, opened as it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuickPlanTest {
  private static final String WANTED = "Ilse Marr sends the fault log by 26 June";

  @TempDir private static Path temp;
  private WorkbookStore store;

  @BeforeAll
  void make() {
    store = SampleStore.empty(temp);
  }

  @AfterAll
  void close() {
    store.close();
  }

  private static CallPlan fresh(String id, CallKind kind) {
    return CallPlan.begin(id, "Me", kind, Kits.CLOCK.instant());
  }

  private WizardDesk desk(CallPlan plan) {
    return new WizardDesk(store, plan).shown(1376, 900);
  }

  private static void fire(WizardDesk desk, String selector) {
    ((Button) desk.page.view().lookup(selector)).fire();
    desk.lay();
  }

  private static void answer(WizardDesk desk) {
    desk.type("#wizard-account", "Tidewater Rope Works");
    desk.type("#quick-date", "18 June");
    desk.enter("#quick-date");
    desk.type("#quick-why", "Their loom stops twice a week");
    desk.type("#quick-target", WANTED);
    desk.type("#quick-gives", "A list of causes");
  }

  @Test
  void theFirstStepOffersItAndTheCallIsFoundByAccountAndDay() {
    Fx.run(
        () -> {
          WizardDesk desk = desk(fresh("offered", CallKind.SALES_CALL));
          fire(desk, "#wizard-quick");
          assertThat(desk.page.view().lookup(".aw-step-rail")).isNull();
          assertThat(desk.page.panes()).hasSize(3);
          answer(desk);
          desk.stored(store);
        });
    CallRow row =
        store.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, 50, 0).stream()
            .filter(r -> r.id().equals("offered"))
            .findFirst()
            .orElseThrow();
    assertThat(row.account()).isEqualTo("Tidewater Rope Works");
    assertThat(row.date()).isEqualTo(LocalDate.of(2026, 6, 18));
    assertThat(row.objective()).isEqualTo(WANTED);
    assertThat(row.facts().verdict()).isEqualTo("ADVANCE");
  }

  @Test
  void itOpensAsAQuickPlanAndGrowsWithoutRetyping() {
    Fx.run(
        () -> {
          for (CallKind kind : CallKind.values()) {
            WizardDesk first = desk(fresh("grown-" + kind, kind).withQuick(true));
            answer(first);
            CallPlan stored = first.stored(store);
            assertThat(stored.quick()).isTrue();
            assertThat(stored.status()).isEqualTo(PlanStatus.DRAFT);
            WizardDesk again = desk(stored);
            assertThat(again.text("#quick-why")).isEqualTo("Their loom stops twice a week");
            fire(again, "#quick-grow");
            StepRail rail = (StepRail) again.page.view().lookup(".aw-step-rail");
            assertThat(rail.getSelectionModel().getSelectedItem()).isEqualTo(StepId.CALL);
            CallPlan full = again.stored(store);
            assertThat(full.quick()).isFalse();
            assertThat(full.outcome().target().who()).isEqualTo("Ilse Marr");
            boolean sales = kind == CallKind.SALES_CALL;
            assertThat(sales ? full.customer().reasonToMeet() : full.frame().whyNow())
                .isEqualTo("Their loom stops twice a week");
            assertThat(sales ? full.customer().valueGiven() : full.appointment().valueForThem())
                .isEqualTo("A list of causes");
          }
        });
  }

  @Test
  void goingBackToThreeQuestionsLosesNothing() {
    Fx.run(
        () -> {
          WizardDesk desk = desk(fresh("back", CallKind.SALES_CALL).withQuick(true));
          answer(desk);
          fire(desk, "#quick-grow");
          desk.type("#wizard-place", "Hull");
          fire(desk, "#wizard-quick");
          assertThat(desk.text("#quick-gives")).isEqualTo("A list of causes");
          assertThat(desk.text("#quick-target")).isEqualTo(WANTED);
          CallPlan stored = desk.stored(store);
          assertThat(stored.quick()).isTrue();
          assertThat(stored.frame().place()).isEqualTo("Hull");
        });
  }

  @Test
  void answersGoAlongToTheOtherKindAndReplaceNothingThere() {
    CallPlan sales = fresh("kinds", CallKind.SALES_CALL).withQuick(true);
    CallPlan answered = QuickAnswers.withGives(QuickAnswers.withWhy(sales, "why"), "gives");
    CallPlan other = QuickAnswers.as(answered, CallKind.PROSPECTING);
    assertThat(other.frame().whyNow()).isEqualTo("why");
    assertThat(other.appointment().valueForThem()).isEqualTo("gives");
    CallPlan own = QuickAnswers.withWhy(other, "their line stands");
    CallPlan back = QuickAnswers.as(own, CallKind.SALES_CALL);
    assertThat(back.customer().reasonToMeet()).isEqualTo("why");
    assertThat(back.frame().whyNow()).isEqualTo("their line stands");
  }

  @Test
  void keysOfStepsLeaveItAloneAndThoseOfPaperWork() {
    Path pdf = temp.resolve("quick.pdf");
    Fx.run(
        () -> {
          WizardDesk desk = desk(fresh("keys", CallKind.PROSPECTING).withQuick(true));
          answer(desk);
          desk.ctrl(KeyCode.PAGE_DOWN);
          assertThat(desk.page.view().lookup("#quick-why")).isNotNull();
          desk.dialogs.file(pdf.toString());
          desk.ctrl(KeyCode.E);
          fire(desk, "#quick-done");
          assertThat(desk.navigator.heard()).containsExactly("back");
        });
    assertThat(pdf).isNotEmptyFile();
    assertThat(store.call("keys")).isPresent();
  }

  @Test
  void theFocusGoesToWhatIsEmpty() {
    Fx.run(
        () -> {
          WizardDesk desk = desk(fresh("focus", CallKind.SALES_CALL).withQuick(true));
          assertThat(focus(desk)).isEqualTo("wizard-account");
          desk.type("#wizard-account", "Tidewater Rope Works");
          desk.page.shown();
          assertThat(focus(desk)).isEqualTo("quick-date");
          answer(desk);
          desk.type("#quick-gives", "");
          desk.page.shown();
          assertThat(focus(desk)).isEqualTo("quick-gives");
        });
  }

  private static String focus(WizardDesk desk) {
    return desk.page.view().getScene().getFocusOwner().getId();
  }

  @Test
  void theCoachReadsAlong() {
    Fx.run(
        () -> {
          WizardDesk desk = desk(fresh("coach", CallKind.SALES_CALL).withQuick(true));
          desk.type("#quick-target", "Demonstrate the loom module");
          desk.lay();
          Node coach = desk.page.view().lookup(".aw-coach");
          assertThat(coach.lookupAll(".aw-coach-test")).hasSize(4);
          ((Button) coach.lookup(".aw-coach-rewrite .button")).fire();
          assertThat(desk.text("#quick-target")).isNotEqualTo("Demonstrate the loom module");
          desk.parts.undo().undo();
          assertThat(desk.text("#quick-target")).isEqualTo("Demonstrate the loom module");
        });
  }

  @Test
  void looks() {
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Settings dark = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.DARK);
    Looks.take("q-light", 1376, 900, light, () -> filled(CallKind.SALES_CALL), r -> {});
    Looks.take("q-dark", 1376, 900, dark, () -> filled(CallKind.PROSPECTING), r -> {});
    Looks.take("q-1024", 968, 700, light, () -> filled(CallKind.SALES_CALL), r -> {});
    Settings large = light.withTextPercent(130);
    Looks.take("q-130", 968, 700, large, () -> filled(CallKind.PROSPECTING), r -> {});
    Looks.take(
        "q-offer",
        1376,
        900,
        light,
        () -> new WizardDesk(store, fresh("offer", CallKind.SALES_CALL)).root(),
        r -> {});
    assertThat(Looks.has("q-130")).isTrue();
  }

  private Region filled(CallKind kind) {
    WizardDesk desk = desk(fresh("look-" + kind, kind).withQuick(true));
    answer(desk);
    desk.page.view().getScene().setRoot(new Region());
    return desk.root();
  }
}
