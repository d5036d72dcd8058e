package org.advanceworkbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Attitude;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.account.Stakeholder;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.Fx;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.Looks;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.ui.kit.SearchPicker;
import org.advanceworkbook.ui.kit.Segmented;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found out while planning and outlives the call reaches account, person, opportunity. */
class LastingFactsTest {
  private static final Account ROPES = Account.named("a1", "Tidewater Rope Works");
  private static final Contact ILSE =
      new Contact("c1", "a1", "Ilse Marr", "Buyer", null, "", "ilse@example.test", "0471");
  private static final Opportunity LINE = Opportunity.named("o1", "a1", "Second line");

  @TempDir private Path temp;
  private WorkbookStore store;

  @BeforeEach
  void make() {
    store = SampleStore.empty(temp);
    store.saveAccount(ROPES);
    store.saveAccount(Account.named("a2", "Moss Mills"));
    store.saveContact(ILSE);
    store.saveOpportunity(
        LINE.withStakeholders(
            List.of(new Stakeholder("c1", BuyingRole.USES, Attitude.FOR, "fewer stops"))));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static CallPlan plan(CallKind kind) {
    return CallPlan.begin("p1", "Me", kind, Kits.CLOCK.instant());
  }

  private static CallPlan with(CallPlan plan, Attendee person) {
    return plan.withFrame(
        plan.frame()
            .change()
            .account("a1", ROPES.name())
            .opportunity("o1", LINE.name())
            .theirs(List.of(person))
            .done());
  }

  @SuppressWarnings("unchecked")
  private static void pick(WizardDesk desk, String label, Object what) {
    ((SearchPicker<Object>) desk.page.view().lookup(label).getParent()).setValue(what);
  }

  @SuppressWarnings("unchecked")
  private static void decide(WizardDesk desk, QualificationState state) {
    Segmented<QualificationState> field =
        (Segmented<QualificationState>) desk.page.view().lookup(".aw-segmented");
    field.setValue(state);
  }

  @Test
  void theVerdictReachesAnAccountOfEarlierTimesThatWasPicked() {
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan(CallKind.PROSPECTING)).shown(1376, 900);
          pick(desk, "#wizard-account", ROPES);
          desk.page.open(StepId.QUALIFY);
          decide(desk, QualificationState.PROSPECT);
          desk.stored(store);
        });
    assertThat(store.account("a1").orElseThrow().qualification())
        .isEqualTo(QualificationState.PROSPECT);
    assertThat(store.account("a2").orElseThrow().qualification())
        .isEqualTo(QualificationState.SUSPECT);
  }

  @Test
  void theVerdictStaysWithTheAccountOfThePlanWhenAnotherWasThereBefore() {
    Fx.run(
        () -> {
          PlanDraft draft =
              new PlanDraft(
                  with(plan(CallKind.PROSPECTING), new Attendee("", "Bo", "", null, "")),
                  ROPES,
                  LINE,
                  List.of());
          WizardDesk desk = new WizardDesk(store, draft).shown(1376, 900);
          pick(desk, "#wizard-account", store.account("a2").orElseThrow());
          desk.parts.editor().qualify(QualificationState.NOT_A_FIT);
          assertThat(desk.stored(store).frame().accountId()).isEqualTo("a2");
        });
    assertThat(store.account("a1").orElseThrow().qualification())
        .isEqualTo(QualificationState.SUSPECT);
    assertThat(store.account("a2").orElseThrow().qualification())
        .isEqualTo(QualificationState.NOT_A_FIT);
  }

  @Test
  void aQualifiedAccountIsNotASuspectInItsNextPlan() {
    store.saveAccount(ROPES.withQualification(QualificationState.PROSPECT));
    Fx.run(
        () -> {
          WizardDesk desk = new WizardDesk(store, plan(CallKind.PROSPECTING)).shown(1376, 900);
          pick(desk, "#wizard-account", store.account("a1").orElseThrow());
          desk.page.open(StepId.APPOINTMENT);
          assertThat(desk.page.view().lookup("#appointment-warning").isVisible()).isFalse();
        });
  }

  @Test
  void whatIsLearntOfAPersonReachesThePersonAndThePartInTheSale() {
    Attendee before = new Attendee("c1", "Ilse Marr", "Buyer", BuyingRole.USES, "fewer stops");
    Fx.run(
        () -> {
          PlanDraft draft =
              new PlanDraft(with(plan(CallKind.SALES_CALL), before), ROPES, LINE, List.of());
          PlanDraft known =
              new PlanDraft(
                  draft.plan(),
                  ROPES,
                  store.opportunity("o1").orElseThrow().opportunity(),
                  List.of());
          WizardDesk desk = new WizardDesk(store, known).shown(1376, 900);
          role(desk).setText("Head of rigging");
          part(desk).setValue(BuyingRole.DECIDES_MONEY);
          desk.stored(store);
        });
    Contact kept = store.contacts("a1", "", 10).getFirst();
    assertThat(kept.role()).isEqualTo("Head of rigging");
    assertThat(kept.buyingRole()).isEqualTo(BuyingRole.DECIDES_MONEY);
    assertThat(kept.email()).isEqualTo("ilse@example.test");
    assertThat(store.opportunity("o1").orElseThrow().opportunity().stakeholders())
        .containsExactly(
            new Stakeholder("c1", BuyingRole.DECIDES_MONEY, Attitude.FOR, "fewer stops"));
  }

  @Test
  void somebodyPickedComesWithThePartInThisSale() {
    Fx.run(
        () -> {
          PlanDraft draft =
              new PlanDraft(
                  with(plan(CallKind.SALES_CALL), new Attendee("", "Bo", "", null, "")),
                  ROPES,
                  store.opportunity("o1").orElseThrow().opportunity(),
                  List.of());
          WizardDesk desk = new WizardDesk(store, draft).shown(1376, 900);
          pick(desk, "#wizard-theirs", ILSE);
          assertThat(desk.parts.plan().frame().theirs().getLast())
              .isEqualTo(new Attendee("c1", "Ilse Marr", "Buyer", BuyingRole.USES, "fewer stops"));
        });
  }

  private WizardDesk onTheSale() {
    Opportunity sale = store.opportunity("o1").orElseThrow().opportunity();
    PlanDraft draft =
        new PlanDraft(
            with(plan(CallKind.SALES_CALL), new Attendee("c1", "Ilse Marr", "", null, "")),
            ROPES,
            sale,
            List.of());
    return new WizardDesk(store, draft).shown(1376, 900);
  }

  @Test
  void anotherStageNeedsAnActOfTheClientElseOnlyThePlanHasIt() {
    Stage before = stage();
    Fx.run(
        () -> {
          WizardDesk desk = onTheSale();
          Node asks = desk.page.view().lookup("#wizard-stage-evidence");
          assertThat(asks.isVisible()).isFalse();
          stageOf(desk).setValue(Stage.VALIDATION);
          assertThat(asks.isVisible()).isTrue();
          assertThat(desk.stored(store).frame().stage()).isEqualTo(Stage.VALIDATION);
          assertThat(stage()).isEqualTo(before);
          ((Button) desk.page.view().lookup("#wizard-stage-move")).fire();
          assertThat(stage()).isEqualTo(before);
          desk.type("#wizard-stage-act", "Ilse named the test week");
          ((Button) desk.page.view().lookup("#wizard-stage-move")).fire();
          assertThat(asks.isVisible()).isFalse();
          assertThat(stage()).isEqualTo(Stage.VALIDATION);
          assertThat(store.stageMoves("o1"))
              .containsExactly(
                  new StageMove(
                      LocalDate.of(2026, 6, 16),
                      before,
                      Stage.VALIDATION,
                      "Ilse named the test week",
                      ""));
          desk.parts.undo().undo();
          assertThat(stage()).isEqualTo(before);
          assertThat(asks.isVisible()).isTrue();
          desk.parts.editor().edit(p -> p.withRep("Jo"));
          assertThat(desk.stored(store).frame().stage()).isEqualTo(Stage.VALIDATION);
          assertThat(stage()).isEqualTo(before);
        });
  }

  @Test
  void aPlansOwnStageOutlivesAChangeOfTheAims() {
    Stage before = stage();
    Fx.run(
        () -> {
          WizardDesk desk = onTheSale();
          stageOf(desk).setValue(Stage.PROPOSAL);
          Opportunity sale = desk.parts.editor().draft().opportunity();
          desk.parts.editor().opportunity(sale.withAims("Signs by June", ""));
          assertThat(desk.stored(store).frame().stage()).isEqualTo(Stage.PROPOSAL);
        });
    assertThat(stage()).isEqualTo(before);
    assertThat(store.opportunity("o1").orElseThrow().opportunity().salesObjective())
        .isEqualTo("Signs by June");
  }

  @Test
  void anOpportunityMadeHereBeginsAtAnyStage() {
    Fx.run(
        () -> {
          WizardDesk desk = onTheSale();
          Opportunity made = Opportunity.named("o9", "a1", "New ropes");
          desk.parts.editor().opportunity(made);
          stageOf(desk).setValue(Stage.SOLUTION);
          assertThat(desk.page.view().lookup("#wizard-stage-evidence").isVisible()).isFalse();
          desk.stored(store);
        });
    assertThat(store.opportunity("o9").orElseThrow().opportunity().stage())
        .isEqualTo(Stage.SOLUTION);
  }

  @Test
  void anAddressTypedInThePlanReachesThePerson() {
    Fx.run(
        () -> {
          WizardDesk desk = onTheSale();
          TextField email =
              desk.page.view().lookupAll(".aw-wizard-person .text-field").stream()
                  .filter(TextField.class::isInstance)
                  .map(TextField.class::cast)
                  .filter(f -> f.getText().equals(ILSE.email()))
                  .findFirst()
                  .orElseThrow();
          email.setText("i.marr@ropes.test");
          desk.stored(store);
        });
    assertThat(store.contacts("a1", "", 9)).containsExactly(ILSE.withEmail("i.marr@ropes.test"));
  }

  @Test
  void looksOfTheStageThatIsAskedAbout() {
    Settings light = Settings.DEFAULTS.withTheme(Settings.ThemeChoice.LIGHT);
    for (Settings how : List.of(light, light.withTextPercent(130))) {
      Looks.take(
          "wizard-stage-" + how.textPercent(),
          how.textPercent() == 100 ? 1440 : 1024,
          1300,
          how,
          () -> {
            WizardDesk desk = onTheSale();
            stageOf(desk).setValue(Stage.VALIDATION);
            desk.page.view().getScene().setRoot(new StackPane());
            return desk.root();
          },
          root -> {});
    }
    assertThat(Looks.has("wizard-stage-130")).isTrue();
  }

  private Stage stage() {
    return store.opportunity("o1").orElseThrow().opportunity().stage();
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Stage> stageOf(WizardDesk desk) {
    return desk.page.view().lookupAll(".combo-box").stream()
        .filter(ComboBox.class::isInstance)
        .map(box -> (ComboBox<Object>) box)
        .filter(box -> box.getItems().contains(Stage.GROWTH))
        .map(box -> (ComboBox<Stage>) (ComboBox<?>) box)
        .findFirst()
        .orElseThrow();
  }

  private static TextInputControl role(WizardDesk desk) {
    return (TextInputControl) desk.page.view().lookup(".aw-wizard-person .text-area");
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<BuyingRole> part(WizardDesk desk) {
    return (ComboBox<BuyingRole>) desk.page.view().lookup(".aw-wizard-person .combo-box");
  }
}
