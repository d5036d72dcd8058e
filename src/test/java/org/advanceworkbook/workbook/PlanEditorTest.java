package org.advanceworkbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.InformationPlan;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.RapportPlan;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.domain.steps.StepFinding;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.domain.steps.Steps;
import org.junit.jupiter.api.Test;

class PlanEditorTest {
  private final HandClock clock = new HandClock();
  private final List<PlanDraft> saved = new ArrayList<>();

  private PlanEditor editor(CallPlan plan) {
    Judging judging = new Judging(ObjectiveRules.load().judge(), clock, true);
    return new PlanEditor(
        PlanDraft.of(plan),
        judging,
        clock,
        new Autosave<>(clock, new HandWork(), clock, saved::add));
  }

  private CallPlan empty() {
    return CallPlan.begin("p1", "Mara", CallKind.SALES_CALL, clock.instant());
  }

  @Test
  void whatIsTypedIsSavedAsItIs() {
    PlanEditor editor = editor(empty());
    String odd = "  \u0007 kein Ziel 🙂 שלום  ";
    editor.edit(
        p -> p.withOutcome(p.outcome().with(CommitmentLevel.TARGET, PlannedAdvance.of(odd))));
    clock.pass(500);
    assertThat(saved).hasSize(1);
    assertThat(saved.getFirst().plan().outcome().target().text()).isEqualTo(odd);
  }

  @Test
  void aPlanIsNearlyReadyOnlyWhereOneOrTwoAnswersAreMissing() {
    PlanEditor editor = editor(empty());
    assertThat(editor.facts().state()).isEqualTo(PlanState.NOT_STARTED);
    PlannedAdvance good = PlannedAdvance.of("Lise sends the reject log of May by Friday");
    editor.edit(p -> p.withOutcome(p.outcome().with(CommitmentLevel.TARGET, good)));
    while (editor.facts().state() == PlanState.BEGUN) {
      assertThat(missing(editor)).isGreaterThan(2);
      answerOneMore(editor);
    }
    assertThat(missing(editor)).isEqualTo(2);
    assertThat(editor.facts().state()).isEqualTo(PlanState.NEARLY_READY);
  }

  private static long missing(PlanEditor editor) {
    return editor.readiness().required().stream().filter(i -> !i.met()).count();
  }

  private static void answerOneMore(PlanEditor editor) {
    CallPlan plan = editor.plan();
    if (plan.frame().accountName().isEmpty()) {
      editor.edit(p -> p.withFrame(p.frame().change().account("", "Ælmark").done()));
    } else if (plan.frame().date() == null) {
      editor.edit(p -> p.withFrame(p.frame().change().date(LocalDate.of(2026, 6, 18)).done()));
    } else if (plan.customer().reasonToMeet().isEmpty()) {
      editor.edit(p -> p.withCustomer(p.customer().withReasonToMeet("Rejects doubled")));
    } else {
      editor.edit(p -> p.withCustomer(p.customer().withObjective("See where they begin")));
    }
  }

  @Test
  void openingAPlanSavesNothing() {
    editor(empty());
    clock.pass(10_000);
    assertThat(saved).isEmpty();
  }

  @Test
  void switchingTheKindAndBackLosesNothing() {
    PlanEditor editor = editor(empty());
    editor.edit(p -> p.withRapport(RapportPlan.EMPTY.withPeople("Lise runs marathons")));
    editor.edit(p -> p.withFrame(p.frame().change().kind(CallKind.PROSPECTING).done()));
    editor.edit(p -> p.withInformation(InformationPlan.EMPTY.withNotes("ask reception")));
    assertThat(editor.steps()).hasSize(6);
    editor.edit(p -> p.withFrame(p.frame().change().kind(CallKind.SALES_CALL).done()));
    assertThat(editor.steps()).hasSize(9);
    assertThat(editor.plan().rapport().people()).isEqualTo("Lise runs marathons");
    assertThat(editor.plan().information().notes()).isEqualTo("ask reception");
  }

  @Test
  void aFrozenPlanIsNeverChanged() {
    CallPlan held = empty().withStatus(PlanStatus.HELD);
    PlanEditor editor = editor(held);
    editor.edit(p -> p.withRep("Somebody else"));
    clock.pass(5000);
    assertThat(editor.plan()).isEqualTo(held);
    assertThat(saved).isEmpty();
  }

  @Test
  void accountAndOpportunityMadeInlineAreSavedWithThePlan() {
    PlanEditor editor = editor(empty());
    editor.account(Account.named("a1", "Żółć Łódź"));
    editor.opportunity(
        Opportunity.named("o1", "a1", "Line 2")
            .withStage(Stage.SOLUTION)
            .withCycle(CycleLength.SHORT));
    clock.pass(500);
    PlanDraft draft = saved.getLast();
    assertThat(draft.account().name()).isEqualTo("Żółć Łódź");
    assertThat(draft.opportunity().name()).isEqualTo("Line 2");
    assertThat(draft.plan().frame().stage()).isEqualTo(Stage.SOLUTION);
    assertThat(draft.plan().frame().cycle()).isEqualTo(CycleLength.SHORT);
  }

  @Test
  void aDateInThePastAClashAndACopiedObjectiveAreSaidAndDoNotBlock() {
    PlanEditor editor = editor(empty());
    editor.edit(
        p ->
            p.withFrame(p.frame().change().date(LocalDate.of(2026, 6, 1)).done())
                .withOutcome(
                    p.outcome()
                        .with(
                            CommitmentLevel.TARGET,
                            PlannedAdvance.of("Ana signs the order by 30 June"))));
    editor.surroundings(
        new Surroundings(
            List.of("Orrin Plastics"), List.of("ana signs the order, by 30 June."), Set.of()));
    List<String> said =
        editor.report(Steps.of(CallKind.SALES_CALL).getFirst()).findings().stream()
            .map(StepFinding::text)
            .map(p -> p.key())
            .toList();
    assertThat(said).contains("steps.call.date-past", "steps.call.clash");
    assertThat(editor.review().copied()).isTrue();
    assertThat(Steps.position(CallKind.PROSPECTING, StepId.RAPPORT)).isEqualTo(-1);
  }
}
