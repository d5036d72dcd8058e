package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.EarlierCalls;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What stands around the steps: how ready the plan is, and what is known from earlier calls. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WizardSidesTest {
  @TempDir private static Path temp;
  private WorkbookStore store;

  @BeforeAll
  void make() {
    store = SampleStore.usual(temp);
  }

  @AfterAll
  void close() {
    store.close();
  }

  /** A coming call whose opportunity has calls with answers behind it. */
  private CallPlan coming() {
    CallFilter which = CallFilter.ALL.withWhich(CallFilter.Which.COMING);
    return store.calls(which, CallOrder.OLDEST_FIRST, 20, 0).stream()
        .map(r -> store.call(r.id()).orElseThrow().plan())
        .filter(p -> !EarlierCalls.of(store, p).learnt().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Node node) {
    return node.lookupAll(".label").stream()
        .map(l -> ((Label) l).getText())
        .filter(t -> t != null && !t.isEmpty())
        .toList();
  }

  @Test
  void theFootSaysStageAndHowTheCallsOfTheOpportunityEnded() {
    CallPlan plan = coming();
    List<CallRow> earlier = EarlierCalls.of(store, plan).calls();
    assertThat(earlier).isNotEmpty().noneMatch(r -> r.id().equals(plan.id()));
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan).shown(1376, 900);
          Node foot = desk.page.view().lookup(".aw-rail-foot");
          assertThat(foot.lookupAll(".aw-mark")).hasSize(Math.min(6, earlier.size()));
          assertThat(texts(foot)).contains(plan.frame().opportunityName());
        });
  }

  @Test
  void aKeyThatChangesNothingOfTheFootLeavesItsNodes() {
    CallPlan plan = coming();
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan).shown(1376, 900);
          Node foot = desk.page.view().lookup(".aw-rail-foot");
          var before = List.copyOf(foot.lookupAll(".label"));
          desk.parts.editor().edit(p -> p.withAgenda(p.agenda().withClientPrepares("x")));
          desk.lay();
          assertThat(List.copyOf(foot.lookupAll(".label"))).isEqualTo(before);
          desk.parts.editor().edit(p -> p.withFrame(moved(p)));
          desk.lay();
          assertThat(texts(foot)).contains("Another line of business");
        });
  }

  private static CallFrame moved(CallPlan plan) {
    return plan.frame()
        .change()
        .opportunity(plan.frame().opportunityId(), "Another line of business")
        .done();
  }

  @Test
  void theFootSaysWhatIsStillNeededAndThatTheClientIsASuspect() {
    CallPlan plan = CallPlan.begin("new", "Me", CallKind.PROSPECTING, Kits.CLOCK.instant());
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan).shown(1376, 900);
          Node foot = desk.page.view().lookup(".aw-rail-foot");
          assertThat(texts(foot))
              .contains("6 answers still needed", "No account yet", "0 of 100 points");
          desk.type("#wizard-account", "Tidewater Rope Works");
          desk.parts.editor().qualify(QualificationState.PROSPECT);
          desk.lay();
          assertThat(texts(foot)).contains("5 answers still needed", "Prospect");
        });
  }

  @Test
  void answersOfEarlierCallsStandBesideTheQuestions() {
    CallPlan plan = coming();
    EarlierCalls.Learnt newest = EarlierCalls.of(store, plan).learnt().getFirst();
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan).shown(1376, 900);
          desk.page.open(StepId.DISCOVER);
          desk.lay();
          assertThat(texts(desk.page.view().lookup(".aw-so-far")))
              .contains(newest.question(), newest.answer());
        });
  }

  @Test
  void aCallThatIsOverIsNotToldWhatCameAfterIt() {
    CallPlan last = coming();
    List<CallRow> all = EarlierCalls.of(store, last).calls();
    CallPlan first = store.call(all.getLast().id()).orElseThrow().plan();
    assertThat(first.isFrozen()).isTrue();
    assertThat(all).anyMatch(r -> r.date().isAfter(first.frame().date()));
    assertThat(EarlierCalls.of(store, first).calls())
        .noneMatch(r -> r.date().isAfter(first.frame().date()));
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, first).shown(1376, 900);
          assertThat(desk.page.view().lookup(".aw-quick-offer").isVisible()).isFalse();
        });
  }

  @Test
  void aClientWithoutEarlierCallsHasNothingKnown() {
    CallPlan plan = CallPlan.begin("none", "Me", CallKind.SALES_CALL, Kits.CLOCK.instant());
    assertThat(EarlierCalls.of(store, plan)).isEqualTo(EarlierCalls.NONE);
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan).shown(1376, 900);
          assertThat(desk.page.view().lookup(".aw-so-far").getParent().isVisible()).isFalse();
        });
  }

  @Test
  void looks() {
    CallPlan plan = coming();
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    Settings dark = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.DARK);
    Looks.take("side-call", 1376, 900, light, () -> made(plan, StepId.CALL), r -> {});
    Looks.take("side-discover", 1376, 1500, light, () -> made(plan, StepId.DISCOVER), r -> {});
    Looks.take("side-review", 1376, 900, dark, () -> made(plan, StepId.REVIEW), r -> {});
    Settings large = light.withTextPercent(130);
    Looks.take("side-130", 1376, 900, large, () -> made(plan, StepId.CALL), r -> {});
    Looks.take("side-1024", 968, 700, large, () -> made(plan, StepId.DISCOVER), r -> {});
    assertThat(Looks.has("side-1024")).isTrue();
  }

  private Region made(CallPlan plan, StepId step) {
    WizardDesk desk = new WizardDesk(store, plan);
    desk.page.open(step);
    return desk.root();
  }
}
