package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Attitude;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.OpportunityState;
import org.advanceworkbook.domain.account.Stakeholder;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.PurposeResult;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.call.WantedOutcome;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.CommitmentRow;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.OpportunityRow;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every method of the port, on a real file. */
class SqliteWorkbookTest {
  @TempDir Path folder;
  private WorkbookStore store;

  @BeforeEach
  void open() {
    SqliteShelf shelf = new SqliteShelf(folder, Clock.fixed(Calls.MORNING, ZoneOffset.UTC));
    store = shelf.open(shelf.defaultPlace());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void save(CallPlan plan) {
    store.savePlan(Calls.draft(plan), Calls.FACTS);
  }

  private void saveDebriefed(String id, LocalDate day, Outcome outcome) {
    save(Calls.plan(id, day));
    store.saveDebrief(id, Calls.debrief(outcome), DebriefStage.FINISHED);
  }

  private List<String> ids(CallFilter filter) {
    List<String> ids =
        store.calls(filter, CallOrder.NEWEST_FIRST, 100, 0).stream().map(CallRow::id).toList();
    assertThat(store.count(filter)).isEqualTo(ids.size());
    return ids;
  }

  private static void assertProblem(Problem problem, Runnable act) {
    assertThatExceptionOfType(WorkbookFailure.class)
        .isThrownBy(act::run)
        .matches(e -> e.problem() == problem, "says " + problem);
  }

  @Test
  void aPlanComesBackWithWhatWasMadeWithIt() {
    CallPlan plan = Calls.plan("c1", Calls.TODAY);
    save(plan);
    assertThat(store.call("c1")).contains(new CallRecord(plan, null, "", ""));
    assertThat(store.account(Calls.BAKERY.id())).contains(Calls.BAKERY);
    assertThat(store.contacts(Calls.BAKERY.id(), "", 5)).containsExactly(Calls.OLGA);
    assertThat(store.opportunity(Calls.OVEN.id()).orElseThrow().opportunity())
        .isEqualTo(Calls.OVEN);
  }

  @Test
  void aRowShowsWhatListsNeed() {
    saveDebriefed("c1", Calls.TODAY, Outcome.ADVANCE);
    CallRow row = store.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, 10, 0).get(0);
    CallPlan plan = Calls.plan("c1", Calls.TODAY);
    assertThat(row)
        .isEqualTo(
            new CallRow(
                "c1",
                "Mara",
                CallKind.SALES_CALL,
                PlanStatus.DEBRIEFED,
                Calls.BAKERY.id(),
                Calls.BAKERY.name(),
                Calls.OVEN.id(),
                Calls.OVEN.name(),
                plan.frame().stage(),
                "Olga Zürn, Head baker",
                Calls.TODAY,
                plan.frame().start(),
                45,
                "Europe/Zurich",
                plan.frame().channel(),
                "Bakehouse",
                Set.of(Purpose.DISCOVER, Purpose.GAIN_AGREEMENT),
                Set.of(Purpose.DISCOVER),
                "Olga bakes a test batch by Friday",
                "Olga shows us the burnt trays",
                Calls.FACTS,
                Outcome.ADVANCE,
                CommitmentLevel.TARGET,
                "",
                "Look at the batch together",
                Calls.TODAY.plusDays(7),
                4,
                "by phone on Monday"));
  }

  @Test
  void aPlanMayNameAnAccountThatIsNotThere() {
    CallPlan plan = Calls.plan("c1", Calls.TODAY);
    store.savePlan(PlanDraft.of(plan), PlanFacts.NONE);
    assertThat(store.call("c1").orElseThrow().plan()).isEqualTo(plan);
    CallRow row = store.calls(CallFilter.ALL, CallOrder.ACCOUNT, 10, 0).get(0);
    assertThat(row.account()).isEqualTo(Calls.BAKERY.name());
    assertThat(row.accountId()).isEmpty();
  }

  @Test
  void theFirstDebriefFreezesThePlanWithItsVerdict() {
    CallPlan plan = Calls.plan("c1", Calls.TODAY);
    save(plan);
    store.saveDebrief("c1", Calls.debrief(null), DebriefStage.BEGUN);
    CallRecord held = store.call("c1").orElseThrow();
    assertThat(held.plan()).isEqualTo(plan.withStatus(PlanStatus.HELD));
    assertThat(held.heldVerdict()).isEqualTo("ADVANCE");
    assertThat(held.heldRules()).isEqualTo("rules-1");
    assertProblem(Problem.FROZEN, () -> save(plan.withRep("Ines")));
    assertThat(store.call("c1")).contains(held);
  }

  @Test
  void aDebriefOfWhichNothingIsLeftGivesThePlanBack() {
    for (PlanStatus before : List.of(PlanStatus.DRAFT, PlanStatus.READY)) {
      CallPlan plan = Calls.plan("c" + before, Calls.TODAY).withStatus(before);
      save(plan);
      String words = "nothing of the kind was planned";
      Debrief stray =
          Debrief.EMPTY
              .withWhatHappened(words)
              .withPromises(List.of(Calls.promise("p", Calls.TODAY)))
              .withSavedAt(Calls.MORNING);
      store.saveDebrief(plan.id(), stray, DebriefStage.BEGUN);
      assertThat(store.call(plan.id()).orElseThrow().plan().status()).isEqualTo(PlanStatus.HELD);
      Debrief left = Debrief.EMPTY.withSavedAt(Calls.MORNING);
      store.saveDebrief(plan.id(), left, DebriefStage.BEGUN);
      assertThat(store.call(plan.id())).contains(new CallRecord(plan, null, "", ""));
      assertThat(ids(CallFilter.ALL.withSearch(words))).isEmpty();
      save(plan.withRep("Ines"));
      assertThat(store.call(plan.id()).orElseThrow().plan().rep()).isEqualTo("Ines");
    }
  }

  @Test
  void anOutcomeChosenByMistakeAndTakenBackCountsNoMore() {
    saveDebriefed("c1", Calls.TODAY, Outcome.ORDER);
    store.saveDebrief(
        "c1",
        Calls.debrief(Outcome.ADVANCE).withPromises(List.of(Calls.promise("p", Calls.TODAY))),
        DebriefStage.FINISHED);
    store.saveDebrief("c1", Debrief.EMPTY, DebriefStage.BEGUN);
    assertThat(store.tally(CallFilter.ALL)).isEqualTo(new OutcomeTally(0, 0, 0, 0, 0));
    assertThat(store.commitments(CommitmentFilter.OPEN, 5)).isEmpty();
    assertThat(store.call("c1").orElseThrow().plan()).isEqualTo(Calls.plan("c1", Calls.TODAY));
  }

  @Test
  void aDebriefCountsOnceItIsFinished() {
    save(Calls.plan("c1", Calls.TODAY));
    store.saveDebrief("c1", Calls.debrief(Outcome.ADVANCE), DebriefStage.BEGUN);
    assertThat(store.tally(CallFilter.ALL)).isEqualTo(OutcomeTally.NONE);
    assertThat(ids(CallFilter.ALL.withWhich(CallFilter.Which.WAITING))).containsExactly("c1");
    store.saveDebrief("c1", Calls.debrief(Outcome.ADVANCE), DebriefStage.FINISHED);
    assertThat(store.tally(CallFilter.ALL).advances()).isOne();
    assertThat(ids(CallFilter.ALL.withWhich(CallFilter.Which.WAITING))).isEmpty();
  }

  @Test
  void aCorrectionThatLacksSomethingChangesNoFigureUntilItIsWhole() {
    saveDebriefed("c1", Calls.TODAY, Outcome.CONTINUATION);
    store.saveDebrief("c1", Calls.debrief(Outcome.ADVANCE), DebriefStage.BEGUN);
    assertThat(store.tally(CallFilter.ALL)).isEqualTo(new OutcomeTally(0, 0, 1, 0, 0));
    assertThat(store.call("c1").orElseThrow().plan().status()).isEqualTo(PlanStatus.DEBRIEFED);
    assertThat(store.call("c1").orElseThrow().debrief().outcome()).isEqualTo(Outcome.ADVANCE);
    store.saveDebrief("c1", Calls.debrief(Outcome.ADVANCE), DebriefStage.FINISHED);
    assertThat(store.tally(CallFilter.ALL)).isEqualTo(new OutcomeTally(0, 1, 0, 0, 0));
  }

  @Test
  void aCallThatWasNotHeldStandsBesideTheRates() {
    saveDebriefed("c1", Calls.TODAY, Outcome.NOT_HELD);
    saveDebriefed("c2", Calls.TODAY, Outcome.NO_SALE);
    saveDebriefed("c3", Calls.TODAY, Outcome.CONTINUATION);
    assertThat(store.call("c1").orElseThrow().plan().status()).isEqualTo(PlanStatus.NOT_HELD);
    assertThat(store.tally(CallFilter.ALL)).isEqualTo(new OutcomeTally(0, 0, 1, 1, 1));
  }

  @Test
  void aDebriefOfACallThatIsNotThereIsRefused() {
    assertProblem(
        Problem.NO_SUCH_ENTRY,
        () -> store.saveDebrief("nope", Calls.debrief(Outcome.ORDER), DebriefStage.FINISHED));
  }

  @Test
  void promisesOfADebriefStandInTheLedger() {
    save(Calls.plan("c1", Calls.TODAY));
    Debrief told = Calls.debrief(Outcome.ADVANCE);
    LocalDate due = Calls.TODAY.plusDays(4);
    Debrief first = told.withPromises(List.of(Calls.promise("p1", due), Calls.promise("p2", null)));
    store.saveDebrief("c1", first, DebriefStage.BEGUN);
    assertThat(store.commitments(CommitmentFilter.OPEN, 10)).isEmpty();
    store.saveDebrief("c1", first, DebriefStage.FINISHED);
    List<CommitmentRow> open = store.commitments(CommitmentFilter.OPEN, 10);
    assertThat(open).extracting(r -> r.commitment().id()).containsExactly("p1", "p2");
    assertThat(open.get(0).account()).isEqualTo(Calls.BAKERY.name());
    assertThat(open.get(0).commitment())
        .isEqualTo(
            Calls.promise("p1", due)
                .withCallId("c1")
                .withAccountId(Calls.BAKERY.id())
                .withOpportunityId(Calls.OVEN.id()));

    store.saveCommitment(
        open.get(0).commitment().withState(FollowThrough.KEPT).withSettledOn(Calls.TODAY));
    store.saveDebrief(
        "c1", told.withPromises(List.of(Calls.promise("p1", due))), DebriefStage.FINISHED);
    assertThat(store.commitments(CommitmentFilter.OPEN, 10)).isEmpty();
    assertThat(store.call("c1").orElseThrow().debrief().promises())
        .extracting(p -> p.state())
        .containsExactly(FollowThrough.KEPT);
  }

  @Test
  void promisesAreFilteredAndUrgentOnesComeFirst() {
    save(Calls.plan("c1", Calls.TODAY));
    store.saveCommitment(Calls.promise("late", Calls.TODAY.minusDays(1)).withCallId("c1"));
    store.saveCommitment(Calls.promise("open-end", null).withSide(Side.US));
    store.saveCommitment(
        Calls.promise("soon", Calls.TODAY.plusDays(1)).withOpportunityId(Calls.OVEN.id()));
    store.saveCommitment(
        Calls.promise("kept", Calls.TODAY.minusDays(9)).withState(FollowThrough.KEPT));
    assertThat(promises(new CommitmentFilter(null, null, null, "", "", "")))
        .containsExactly("late", "soon", "open-end", "kept");
    assertThat(promises(CommitmentFilter.OPEN.withSide(Side.US))).containsExactly("open-end");
    assertThat(promises(CommitmentFilter.OPEN.withOpportunityId(Calls.OVEN.id())))
        .containsExactly("soon");
    assertThat(promises(new CommitmentFilter(null, null, Calls.TODAY, "", "", "c1")))
        .containsExactly("late");
    store.deleteCall("c1");
    assertThat(promises(CommitmentFilter.OPEN)).containsExactly("soon", "open-end");
  }

  private List<String> promises(CommitmentFilter filter) {
    return store.commitments(filter, 10).stream().map(r -> r.commitment().id()).toList();
  }

  @Test
  void callsAreOrderedByTheirPurposesMetAndThoseWithoutADebriefComeLast() {
    PurposeResult met = new PurposeResult(true, 0, "");
    save(Calls.plan("open", Calls.TODAY));
    saveMet("one", Map.of(Purpose.DISCOVER, met));
    saveMet("two", Map.of(Purpose.DISCOVER, met, Purpose.INFORM, met));
    saveMet("none", Map.of());
    assertThat(order(CallOrder.PURPOSES)).containsExactly("two", "one", "none", "open");
    assertThat(order(CallOrder.PURPOSES_BACKWARDS)).containsExactly("none", "one", "two", "open");
  }

  private void saveMet(String id, Map<Purpose, PurposeResult> met) {
    save(Calls.plan(id, Calls.TODAY.minusDays(2)));
    store.saveDebrief(id, Calls.debrief(Outcome.ADVANCE).withPurposes(met), DebriefStage.FINISHED);
  }

  @Test
  void listsAreOrderedAndCutIntoPages() {
    saveDebriefed("a", Calls.TODAY.minusDays(3), Outcome.CONTINUATION);
    saveDebriefed("b", Calls.TODAY.minusDays(1), Outcome.ORDER);
    save(Calls.plan("c", null));
    save(Calls.plan("d", Calls.TODAY.plusDays(2)));
    assertThat(order(CallOrder.NEWEST_FIRST)).containsExactly("d", "b", "a", "c");
    assertThat(order(CallOrder.OLDEST_FIRST)).containsExactly("a", "b", "d", "c");
    assertThat(order(CallOrder.OUTCOME)).containsExactly("b", "a", "d", "c");
    assertThat(order(CallOrder.OUTCOME_BACKWARDS)).containsExactly("a", "b", "d", "c");
    assertThat(order(CallOrder.PURPOSES)).containsExactly("b", "a", "d", "c");
    assertThat(order(CallOrder.PURPOSES_BACKWARDS)).containsExactly("b", "a", "d", "c");
    assertThat(order(CallOrder.KIND)).containsExactly("d", "b", "a", "c");
    assertThat(order(CallOrder.ACCOUNT)).containsExactly("d", "b", "a", "c");
    assertThat(store.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, 2, 1))
        .extracting(CallRow::id)
        .containsExactly("b", "a");
    assertThat(store.lastCallDay()).isEqualTo(Calls.TODAY.plusDays(2));
  }

  @Test
  void textsAreOrderedBothWaysAndEmptyOnesComeLast() {
    save(spoken("p", "mill", "asks"));
    save(spoken("q", "Bakery", "brings"));
    save(spoken("r", "zoo", ""));
    save(spoken("s", "", "calls"));
    assertThat(order(CallOrder.OBJECTIVE)).containsExactly("p", "q", "s", "r");
    assertThat(order(CallOrder.OBJECTIVE_BACKWARDS)).containsExactly("s", "q", "p", "r");
    assertThat(order(CallOrder.ACCOUNT)).containsExactly("q", "p", "r", "s");
    assertThat(order(CallOrder.ACCOUNT_BACKWARDS)).containsExactly("r", "p", "q", "s");
  }

  private static CallPlan spoken(String id, String account, String objective) {
    CallPlan plan = Calls.plan(id, Calls.TODAY);
    return plan.withFrame(plan.frame().change().account("", account).done())
        .withOutcome(plan.outcome().with(CommitmentLevel.TARGET, PlannedAdvance.of(objective)));
  }

  private List<String> order(CallOrder order) {
    return store.calls(CallFilter.ALL, order, 10, 0).stream().map(CallRow::id).toList();
  }

  @Test
  void aCallWaitsForItsDebriefFromItsEndOn() {
    CallPlan plan = Calls.plan("c1", Calls.TODAY);
    // 08:00 in London is 09:00 in Zurich: over for a call of half past seven, not for one of nine.
    save(plan.withFrame(plan.frame().change().start(java.time.LocalTime.of(7, 30)).done()));
    save(plan.withId("c2").withFrame(plan.frame().change().minutes(30).done()));
    save(plan.withId("c3").withFrame(plan.frame().change().start(null).done()));
    save(plan.withId("c4").withFrame(plan.frame().change().zone("Nowhere/Atall").done()));
    assertThat(ids(CallFilter.ALL.withWhich(CallFilter.Which.WAITING))).containsExactly("c1");
    assertThat(ids(CallFilter.ALL.withWhich(CallFilter.Which.COMING)))
        .containsExactlyInAnyOrder("c2", "c3", "c4");
    saveDebriefed("c5", Calls.TODAY, Outcome.ORDER);
    assertThat(ids(CallFilter.ALL.withWhich(CallFilter.Which.DEBRIEFED))).containsExactly("c5");
  }

  @Test
  void everyFilterRestricts() {
    saveDebriefed("c1", Calls.TODAY.minusDays(5), Outcome.ORDER);
    CallPlan other = CallPlan.begin("c2", "Ines", CallKind.PROSPECTING, Calls.MORNING);
    store.savePlan(PlanDraft.of(other), PlanFacts.NONE);
    CallFilter all = CallFilter.ALL;
    assertThat(ids(all)).containsExactly("c1", "c2");
    assertThat(ids(all.withKinds(EnumSet.of(CallKind.PROSPECTING)))).containsExactly("c2");
    assertThat(ids(all.withOutcomes(EnumSet.of(Outcome.ORDER, Outcome.ADVANCE))))
        .containsExactly("c1");
    assertThat(ids(all.withAccountIds(Set.of(Calls.BAKERY.id())))).containsExactly("c1");
    assertThat(ids(all.withOpportunityId(Calls.OVEN.id()))).containsExactly("c1");
    assertThat(ids(all.withRep("Ines"))).containsExactly("c2");
    assertThat(ids(all.withFrom(Calls.TODAY.minusDays(5)))).containsExactly("c1");
    assertThat(ids(all.withFrom(Calls.TODAY.minusDays(4)))).isEmpty();
    assertThat(ids(all.withTo(Calls.TODAY.minusDays(6)))).isEmpty();
    assertThat(store.tally(all.withRep("Ines").withSearch("x"))).isEqualTo(OutcomeTally.NONE);
  }

  @Test
  void searchFindsBeginningsOfWordsWithoutAccentsAndCase() {
    saveDebriefed("c1", Calls.TODAY, Outcome.ORDER);
    CallFilter all = CallFilter.ALL;
    for (String words :
        List.of(
            "ZURN", "zürn", "cafe bak", "batch", "olga spel", "COMPARED", "oven", "burnt-tray")) {
      assertThat(ids(all.withSearch(words))).as(words).containsExactly("c1");
    }
    for (String words : List.of("atch", "olga brioche", "\"batch\" OR brioche", "acc-bakery")) {
      assertThat(ids(all.withSearch(words))).as(words).isEmpty();
    }
    for (String noWord : List.of("", "  ", "*", "\"", "🙂", "()", "-")) {
      assertThat(ids(all.withSearch(noWord))).as(noWord).containsExactly("c1");
    }
  }

  @Test
  void searchFindsScriptsWithoutSpacesAnywhere() {
    CallPlan plan = CallPlan.begin("c1", "", CallKind.SALES_CALL, Calls.MORNING);
    String text = "先方は来週までに試験計画を送る Привет שלום";
    store.savePlan(
        PlanDraft.of(plan.withOutcome(new WantedOutcome(PlannedAdvance.of(text), null, null, ""))),
        PlanFacts.NONE);
    for (String words : List.of("試験計画", "来週 送る", "прив", "של")) {
      assertThat(ids(CallFilter.ALL.withSearch(words))).as(words).containsExactly("c1");
    }
    assertThat(ids(CallFilter.ALL.withSearch("計試"))).isEmpty();
  }

  @Test
  void aRenamedAccountIsFoundUnderItsNewNameOnly() {
    saveDebriefed("c1", Calls.TODAY, Outcome.ORDER);
    store.saveAccount(Account.named(Calls.BAKERY.id(), "Halm & Söhne"));
    assertThat(ids(CallFilter.ALL.withSearch("sohne rye"))).containsExactly("c1");
    assertThat(store.calls(CallFilter.ALL, CallOrder.ACCOUNT, 1, 0).get(0).account())
        .isEqualTo("Halm & Söhne");
  }

  @Test
  void aDeletedCallIsNowhereUntilItIsBroughtBack() {
    saveDebriefed("c1", Calls.TODAY, Outcome.ORDER);
    CallRecord before = store.call("c1").orElseThrow();
    store.deleteCall("c1");
    assertThat(store.call("c1")).isEmpty();
    assertThat(ids(CallFilter.ALL)).isEmpty();
    assertThat(store.tally(CallFilter.ALL)).isEqualTo(OutcomeTally.NONE);
    assertThat(store.callIds("c")).isEmpty();
    assertThat(store.reps()).isEmpty();
    assertThat(store.lastCallDay()).isNull();
    assertThat(store.recentObjectives(Calls.BAKERY.id(), "", 5)).isEmpty();
    assertThat(store.opportunity(Calls.OVEN.id()).orElseThrow().calls()).isZero();
    assertProblem(Problem.NO_SUCH_ENTRY, () -> store.deleteCall("c1"));
    store.restoreCall("c1");
    assertThat(store.call("c1")).contains(before);
    assertProblem(Problem.NO_SUCH_ENTRY, () -> store.restoreCall("nope"));
  }

  @Test
  void idsAreFoundByTheirBeginning() {
    for (String id : List.of("ab1", "ab2", "b%", "b_")) {
      save(Calls.plan(id, null));
    }
    assertThat(store.callIds("ab")).containsExactly("ab1", "ab2");
    assertThat(store.callIds("b%")).containsExactly("b%");
    assertThat(store.callIds("c")).isEmpty();
  }

  @Test
  void accountsAndPeopleAreFoundWithinTheirNames() {
    store.saveAccount(Calls.BAKERY);
    store.saveAccount(Account.named("a2", "Ångström 50% Mills"));
    store.saveContact(Calls.OLGA);
    store.saveContact(Contact.named("k2", "a2", "Olga Berg"));
    assertThat(store.accounts("ANGSTROM", 5)).extracting(Account::id).containsExactly("a2");
    assertThat(store.accounts("50%", 5)).extracting(Account::id).containsExactly("a2");
    assertThat(store.accounts("", 5)).extracting(Account::id).containsExactly("a2", "acc-bakery");
    assertThat(store.accounts("", 1)).hasSize(1);
    assertThat(store.contacts(Calls.BAKERY.id(), "baker", 5)).containsExactly(Calls.OLGA);
    assertThat(store.contacts(Calls.BAKERY.id(), "berg", 5)).isEmpty();
    assertThat(store.account("nope")).isEmpty();
  }

  @Test
  void plansAndOpenPromisesFollowTheirOpportunityFrozenPlansDoNot() {
    Account other = Account.named("acc-other", "Mühle Nord");
    store.saveAccount(other);
    store.savePlan(Calls.draft(Calls.plan("held", Calls.TODAY.minusDays(2))), Calls.FACTS);
    store.saveDebrief("held", Calls.debrief(Outcome.ADVANCE), DebriefStage.FINISHED);
    store.savePlan(Calls.draft(Calls.plan("coming", Calls.TODAY.plusDays(2))), Calls.FACTS);
    store.saveCommitment(placed("open", FollowThrough.OPEN));
    store.saveCommitment(placed("kept", FollowThrough.KEPT));
    store.saveOpportunity(Calls.OVEN.withAccountId(other.id()).withName("Third oven"));
    CallPlan coming = store.call("coming").orElseThrow().plan();
    assertThat(coming.frame().accountId()).isEqualTo(other.id());
    assertThat(coming.frame().accountName()).isEqualTo(other.name());
    assertThat(coming.frame().opportunityName()).isEqualTo("Third oven");
    assertThat(store.call("held").orElseThrow().plan().frame().accountName())
        .isEqualTo(Calls.BAKERY.name());
    assertThat(ids(CallFilter.ALL.withAccountIds(Set.of(other.id())))).containsExactly("coming");
    assertThat(ids(CallFilter.ALL.withSearch("muhle"))).containsExactly("coming");
    CommitmentFilter all = new CommitmentFilter(null, Set.of(), null, other.id(), "", "");
    assertThat(promises(all)).containsExactly("open");
  }

  private static Commitment placed(String id, FollowThrough state) {
    return Calls.promise(id, Calls.TODAY)
        .withState(state)
        .withAccountId(Calls.BAKERY.id())
        .withOpportunityId(Calls.OVEN.id());
  }

  @Test
  void anOpportunityKeepsEverythingAndShowsItsChain() {
    saveDebriefed("c1", Calls.TODAY.minusDays(9), Outcome.CONTINUATION);
    saveDebriefed("c2", Calls.TODAY.minusDays(5), Outcome.NOT_HELD);
    saveDebriefed("c3", Calls.TODAY.minusDays(3), Outcome.ADVANCE);
    save(Calls.plan("c4", Calls.TODAY.plusDays(3)));
    save(Calls.plan("c5", Calls.TODAY.minusDays(1)));
    Opportunity full =
        Calls.OVEN
            .withAims("Second oven sold", "Half the burnt trays")
            .withValue(new BigDecimal("12345678901234567890.123"), "CHF", Calls.TODAY)
            .withStakeholders(
                List.of(
                    new Stakeholder("con-olga", BuyingRole.USES, Attitude.FOR, "sleep"),
                    new Stakeholder("not-there-yet", null, null, "")));
    store.saveOpportunity(full);
    assertThat(store.opportunity(full.id()))
        .contains(
            new OpportunityRow(
                full,
                Calls.BAKERY.name(),
                List.of(Outcome.CONTINUATION, Outcome.ADVANCE),
                5,
                Calls.TODAY.plusDays(3),
                "Olga bakes a test batch by Friday"));
  }

  @Test
  void opportunitiesAreListedOpenOnesFirst() {
    store.saveAccount(Calls.BAKERY);
    store.saveOpportunity(
        Opportunity.named("o1", Calls.BAKERY.id(), "Éclair line").withState(OpportunityState.WON));
    store.saveOpportunity(Calls.OVEN);
    store.saveOpportunity(Opportunity.named("o3", "", "Alone"));
    assertThat(opportunities("", "")).containsExactly("o3", "opp-oven", "o1");
    assertThat(opportunities(Calls.BAKERY.id(), "")).containsExactly("opp-oven", "o1");
    assertThat(opportunities("", "eclair")).containsExactly("o1");
    assertThat(opportunities("", "zurn")).containsExactly("opp-oven", "o1");
    assertThat(store.opportunities("", "", 1, 1)).hasSize(1);
    assertThat(store.opportunity("nope")).isEmpty();
  }

  private List<String> opportunities(String account, String search) {
    return store.opportunities(account, search, 10, 0).stream()
        .map(r -> r.opportunity().id())
        .toList();
  }

  @Test
  void repsAndObjectivesAreRemembered() {
    save(Calls.plan("c1", Calls.TODAY.minusDays(2)));
    save(
        Calls.plan("c2", Calls.TODAY)
            .withRep("Ines")
            .withOutcome(new WantedOutcome(PlannedAdvance.of("newer"), null, null, "")));
    save(Calls.plan("c3", Calls.TODAY).withOutcome(WantedOutcome.EMPTY).withRep(""));
    assertThat(store.reps()).containsExactly("Ines", "Mara");
    assertThat(store.recentObjectives(Calls.BAKERY.id(), "", 5))
        .containsExactly("newer", "Olga bakes a test batch by Friday");
    assertThat(store.recentObjectives(Calls.BAKERY.id(), "c2", 5)).hasSize(1);
  }

  @Test
  void notesAreKept() {
    assertThat(store.note("last")).isEmpty();
    store.putNote("last", "c1");
    store.putNote("last", "c2");
    assertThat(store.note("last")).isEqualTo("c2");
  }

  @Test
  void writesTogetherAreAllOrNone() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                store.together(
                    () -> {
                      store.saveAccount(Calls.BAKERY);
                      assertThat(store.account(Calls.BAKERY.id())).isPresent();
                      throw new IllegalStateException("half way");
                    }));
    assertThat(store.account(Calls.BAKERY.id())).isEmpty();
    store.together(
        () -> {
          save(Calls.plan("c1", Calls.TODAY));
          store.saveDebrief("c1", Calls.debrief(Outcome.ORDER), DebriefStage.FINISHED);
          assertProblem(Problem.FROZEN, () -> save(Calls.plan("c1", Calls.TODAY)));
        });
    assertThat(store.tally(CallFilter.ALL).orders()).isOne();
  }

  @Test
  void aSoundFileIsFoundSound() {
    saveDebriefed("c1", Calls.TODAY, Outcome.ORDER);
    save(Calls.plan("c2", null));
    assertThat(store.check().problems()).isEmpty();
    assertThat(store.check().calls()).isEqualTo(2);
  }
}
