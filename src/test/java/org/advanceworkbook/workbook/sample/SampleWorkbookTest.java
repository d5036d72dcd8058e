package org.advanceworkbook.workbook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.account.OpportunityState;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.domain.playbook.Playbook;
import org.advanceworkbook.domain.playbook.Realism;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.CommitmentRow;
import org.advanceworkbook.workbook.OpportunityRow;
import org.advanceworkbook.workbook.PlanState;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The usual sample, and others beside it, in a real workbook. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleWorkbookTest {
  private static final LocalDate UNTIL = LocalDate.of(2026, 6, 16);
  private static final int ALL = 20_000;

  private Path folder;
  private final Playbook playbook = new PlaybookReader().read();
  private final SampleFacts facts = new SampleFacts(ObjectiveRules.load().judge());
  private SqliteShelf shelf;
  private WorkbookStore usual;

  @BeforeAll
  void fill(@TempDir Path temp) {
    folder = temp;
    Clock morning = Clock.fixed(UNTIL.atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    shelf = new SqliteShelf(folder.resolve("data"), morning);
    usual = filled("usual", SampleSize.usual(UNTIL));
  }

  @AfterAll
  void close() {
    usual.close();
  }

  private WorkbookStore filled(String name, SampleSize size) {
    WorkbookStore store = shelf.create(folder.resolve(name + ".advancebook").toString());
    new SampleWorkbook(store, playbook, facts).fill(size);
    return store;
  }

  private static List<CallRow> rows(WorkbookStore store, CallFilter.Which which) {
    CallFilter filter = CallFilter.ALL.withWhich(which);
    return store.calls(filter, CallOrder.OLDEST_FIRST, ALL, 0);
  }

  private static List<CallRecord> told(WorkbookStore store) {
    return rows(store, CallFilter.Which.DEBRIEFED).stream()
        .map(r -> store.call(r.id()).orElseThrow())
        .toList();
  }

  private static List<Commitment> promises(WorkbookStore store) {
    CommitmentFilter all = new CommitmentFilter(null, Set.of(), null, "", "", "");
    return store.commitments(all, ALL).stream().map(CommitmentRow::commitment).toList();
  }

  @Test
  void theUsualSampleHasTheSizeItPromises() {
    assertThat(usual.count(CallFilter.ALL)).isEqualTo(120);
    assertThat(usual.reps()).hasSize(3);
    assertThat(usual.opportunities("", "", ALL, 0)).hasSize(20);
    assertThat(rows(usual, CallFilter.Which.COMING)).hasSizeBetween(4, 8);
    assertThat(rows(usual, CallFilter.Which.WAITING)).hasSizeBetween(2, 3);
    assertThat(usual.check().problems()).isEmpty();
  }

  @Test
  void callsLieWithinAYearOnWorkingDays() {
    assertThat(rows(usual, CallFilter.Which.DEBRIEFED))
        .allSatisfy(r -> assertThat(r.date()).isBetween(UNTIL.minusYears(1), UNTIL.minusDays(1)));
    assertThat(rows(usual, CallFilter.Which.COMING))
        .allSatisfy(r -> assertThat(r.date()).isBetween(UNTIL.plusDays(1), UNTIL.plusDays(10)));
    assertThat(rows(usual, CallFilter.Which.ALL)).noneMatch(r -> Diary.isDayOff(r.date()));
  }

  @Test
  void comingCallsStandAtEveryReadiness() {
    assertThat(rows(usual, CallFilter.Which.COMING))
        .extracting(r -> r.facts().state())
        .contains(PlanState.values());
    assertThat(rows(usual, CallFilter.Which.WAITING)).allMatch(r -> r.outcome() == null);
  }

  @ParameterizedTest
  @CsvSource({"120,3,1", "120,3,2", "120,3,77", "300,5,9", "60,1,4"})
  void ratesAreHonestWhateverTheSeed(int calls, int reps, long seed) {
    String name = calls + "-" + reps + "-" + seed;
    try (WorkbookStore store = filled(name, new SampleSize(calls, reps, seed, UNTIL))) {
      assertThat(store.count(CallFilter.ALL)).isEqualTo(calls);
      assertThat(store.reps()).hasSize(reps);
      OutcomeTally tally = store.tally(CallFilter.ALL);
      assertThat(tally.advanceRate().value()).isBetween(0.45, 0.60);
      assertThat(tally.continuations()).isPositive();
      assertThat(tally.noSales()).isPositive();
      assertThat(tally.orders()).isPositive();
      assertThat(tally.notHeld()).isPositive();
      outcomesAgreeWithPromises(told(store));
    }
  }

  @Test
  void outcomesRestOnPromises() {
    outcomesAgreeWithPromises(told(usual));
  }

  private static void outcomesAgreeWithPromises(List<CallRecord> calls) {
    for (CallRecord call : calls) {
      Debrief debrief = call.debrief();
      boolean moved =
          debrief.clientPromises().stream().anyMatch(p -> p.isComplete() && p.energy() >= 2);
      boolean wanted = debrief.outcome() == Outcome.ADVANCE || debrief.outcome() == Outcome.ORDER;
      assertThat(moved).as(debrief.toString()).isEqualTo(wanted);
      if (debrief.outcome() == Outcome.NOT_HELD) {
        assertThat(debrief.notHeldReason()).isNotNull();
        assertThat(debrief.promises()).isEmpty();
      } else {
        assertThat(debrief.evidence()).isNotBlank();
        assertThat(debrief.mood()).isBetween(1, 5);
      }
      if (debrief.level() != null) {
        PlannedAdvance planned = call.plan().outcome().at(debrief.level());
        assertThat(debrief.clientPromises().getFirst().what()).isEqualTo(planned.action());
      }
    }
  }

  @Test
  void someContinuationsFeltGood() {
    assertThat(told(usual))
        .anyMatch(c -> c.debrief().outcome() == Outcome.CONTINUATION && c.debrief().mood() >= 4);
  }

  @Test
  void chainsBreakAndMend() {
    List<OpportunityRow> rows = usual.opportunities("", "", ALL, 0);
    assertThat(rows).anyMatch(r -> follows(r, Outcome.CONTINUATION, Outcome.ADVANCE));
    assertThat(rows).anyMatch(r -> follows(r, Outcome.CONTINUATION, Outcome.CONTINUATION));
    assertThat(rows)
        .filteredOn(r -> r.opportunity().state() == OpportunityState.WON)
        .isNotEmpty()
        .allMatch(r -> r.outcomes().contains(Outcome.ORDER));
    assertThat(rows)
        .filteredOn(r -> r.opportunity().state() == OpportunityState.LOST)
        .isNotEmpty()
        .allMatch(r -> r.outcomes().getLast() == Outcome.NO_SALE);
  }

  private static boolean follows(OpportunityRow row, Outcome first, Outcome second) {
    for (int i = 1; i < row.outcomes().size(); i++) {
      if (row.outcomes().get(i - 1) == first && row.outcomes().get(i) == second) {
        return true;
      }
    }
    return false;
  }

  @Test
  void promisesOfBothSidesAreKeptOpenAndSlipped() {
    for (Side side : Side.values()) {
      List<Commitment> ours = promises(usual).stream().filter(p -> p.side() == side).toList();
      assertThat(ours).extracting(Commitment::state).contains(FollowThrough.KEPT);
      assertThat(ours).extracting(Commitment::state).contains(FollowThrough.BROKEN);
      assertThat(ours).anyMatch(p -> p.isOverdue(UNTIL));
    }
    assertThat(promises(usual)).anyMatch(p -> p.state() == FollowThrough.SLIPPED);
    assertThat(promises(usual))
        .anyMatch(p -> p.state() == FollowThrough.OPEN && p.due() != null && !p.isOverdue(UNTIL));
  }

  @Test
  void promisesHavePlausibleDaysAndBelongSomewhere() {
    for (Commitment promise : promises(usual)) {
      CallRecord call = usual.call(promise.callId()).orElseThrow();
      LocalDate made = call.plan().frame().date();
      assertThat(promise.accountId()).isEqualTo(call.plan().frame().accountId());
      assertThat(promise.opportunityId()).isEqualTo(call.plan().frame().opportunityId());
      if (promise.due() != null) {
        assertThat(promise.due()).isBetween(made.minusDays(0), made.plusDays(40));
      }
      boolean settled =
          promise.state() != FollowThrough.OPEN && promise.state() != FollowThrough.SLIPPED;
      assertThat(promise.settledOn() != null).isEqualTo(settled);
      if (settled) {
        assertThat(promise.settledOn()).isBetween(made, UNTIL);
      }
    }
  }

  @Test
  void everyCallKnowsItsAccountOpportunityAndPeople() {
    for (CallRow row : rows(usual, CallFilter.Which.ALL)) {
      CallRecord call = usual.call(row.id()).orElseThrow();
      assertThat(usual.account(row.accountId()).orElseThrow().name()).isEqualTo(row.account());
      assertThat(usual.opportunity(row.opportunityId())).isPresent();
      Set<String> known =
          usual.contacts(row.accountId(), "", ALL).stream()
              .map(c -> c.id())
              .collect(Collectors.toSet());
      assertThat(call.plan().frame().theirs())
          .isNotEmpty()
          .allMatch(a -> known.contains(a.contactId()));
      assertThat(call.plan().changedAt()).isAfterOrEqualTo(call.plan().createdAt());
    }
  }

  @Test
  void debriefedPlansAreFrozenWithWhatWasJudged() {
    assertThat(told(usual)).allMatch(c -> c.plan().isFrozen() && !c.heldVerdict().isEmpty());
    long whole =
        told(usual).stream()
            .map(CallRecord::plan)
            .filter(p -> p.kind() == CallKind.SALES_CALL)
            .filter(p -> !p.agenda().items().isEmpty() && !p.inform().points().isEmpty())
            .count();
    assertThat(whole).isGreaterThan(50);
  }

  @Test
  void targetsSuitTheirStageAndMostCountForTheJudge() {
    List<CallRow> held = rows(usual, CallFilter.Which.DEBRIEFED);
    int picked = 0;
    for (CallRow row : held) {
      PlannedAdvance target = usual.call(row.id()).orElseThrow().plan().outcome().target();
      if (!target.rungId().isEmpty()) {
        picked++;
        var rung = playbook.ladder().rung(target.rungId()).orElseThrow();
        var cycle = usual.call(row.id()).orElseThrow().plan().frame().cycle();
        Realism realism = playbook.ladder().realism(rung, row.stage(), cycle);
        assertThat(realism).as(row.objective()).isEqualTo(Realism.OK);
      }
    }
    assertThat(picked).isBetween(70, 110);
    assertThat(held.stream().filter(r -> r.facts().verdict().equals("ADVANCE")).count())
        .isGreaterThan(picked * 8L / 10);
    assertThat(held).anyMatch(r -> r.facts().verdict().equals("NOT_AN_ADVANCE"));
  }

  @Test
  void theSameArgumentsGiveTheSameContent() {
    SampleSize size = new SampleSize(50, 2, 5, UNTIL);
    try (WorkbookStore one = filled("one", size);
        WorkbookStore two = filled("two", size);
        WorkbookStore other = filled("other", new SampleSize(50, 2, 6, UNTIL))) {
      assertThat(content(one)).isEqualTo(content(two)).isNotEqualTo(content(other));
    }
  }

  private static List<Object> content(WorkbookStore store) {
    List<Object> all = new ArrayList<>(rows(store, CallFilter.Which.ALL));
    rows(store, CallFilter.Which.ALL).forEach(r -> all.add(store.call(r.id())));
    all.addAll(promises(store));
    all.addAll(store.opportunities("", "", ALL, 0));
    all.addAll(store.accounts("", ALL));
    return all;
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,3", "9,2", "12,3", "41,8", "200,60"})
  void anySizeGivesExactlySoManyCalls(int calls, int reps) {
    try (WorkbookStore store = filled("n" + calls, new SampleSize(calls, reps, 3, UNTIL))) {
      assertThat(store.count(CallFilter.ALL)).isEqualTo(calls);
      outcomesAgreeWithPromises(told(store));
    }
  }
}
