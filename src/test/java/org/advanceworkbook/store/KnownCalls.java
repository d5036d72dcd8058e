package org.advanceworkbook.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.AgendaPlan;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.PurposeResult;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.call.WantedOutcome;
import org.advanceworkbook.domain.objective.Verdict;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.PlanState;
import org.advanceworkbook.workbook.WorkbookStore;

/**
 * Calls of every sort written into a workbook, and remembered beside it: with gaps of whole years,
 * zones from one end of the world to the other, debriefs begun, finished and corrected, calls that
 * were not held, deleted or brought back, accounts that are not there, promises settled later.
 */
final class KnownCalls {
  /** A call as it ought to stand in the workbook; without a debrief that counts, null. */
  record Known(CallPlan plan, PlanFacts facts, Debrief debrief, List<Commitment> promises) {}

  private static final List<String> ZONES =
      List.of("", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Zurich", "Asia/Kathmandu");
  private static final List<String> REPS = List.of("Mara", "Ines", "Søren", "");
  private static final List<String> OBJECTIVES =
      List.of("Élise sends the figures by Friday", "zebra crossing", "ärger", "Olga tests", "");
  private static final List<String> ADVANCES = List.of("", "one more page", "the batch");

  private final Random random;
  private final LocalDate today;
  private final List<Known> calls = new ArrayList<>();
  private final List<Account> accounts = new ArrayList<>();

  KnownCalls(long seed, LocalDate today) {
    this.random = new Random(seed);
    this.today = today;
    for (int i = 0; i < 40; i++) {
      accounts.add(Account.named("acc-" + i, (i % 3 == 0 ? "Über " : "house ") + i));
    }
  }

  /** Those that are there, deleted ones not. */
  List<Known> calls() {
    return List.copyOf(calls);
  }

  void write(WorkbookStore store, int count) {
    store.together(
        () -> {
          accounts.forEach(store::saveAccount);
          for (int i = 0; i < count; i++) {
            one(store, "c" + i);
          }
        });
  }

  private void one(WorkbookStore store, String id) {
    CallPlan plan = plan(id);
    PlanFacts facts = facts();
    Opportunity deal = plan.frame().opportunityId().isEmpty() ? null : deal(plan);
    store.savePlan(new PlanDraft(plan, null, deal, List.of()), facts);
    Debrief counted = chance(85) ? debrief(store, id) : null;
    if (counted == null && chance(30)) {
      store.saveDebrief(id, Debrief.EMPTY.withWhatHappened("begun"), DebriefStage.BEGUN);
    }
    List<Commitment> promises = new ArrayList<>();
    if (counted != null) {
      for (Commitment promise : counted.promises()) {
        promises.add(later(store, promise.withCallId(id)));
      }
    }
    if (chance(4)) {
      store.deleteCall(id);
      return;
    }
    if (chance(3)) {
      store.deleteCall(id);
      store.restoreCall(id);
    }
    calls.add(new Known(plan, facts, counted, promises));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static Opportunity deal(CallPlan plan) {
    return Opportunity.named(
        plan.frame().opportunityId(), plan.frame().accountId(), plan.frame().opportunityName());
  }

  private CallPlan plan(String id) {
    CallKind kind = any(CallKind.values());
    CallPlan empty = CallPlan.begin(id, any(REPS), kind, Instant.EPOCH);
    boolean known = chance(80);
    Account account = known ? any(accounts) : Account.named("gone", "Gone & away");
    int deal = random.nextInt(300);
    return empty
        .withFrame(
            empty
                .frame()
                .change()
                .account(account.id(), account.name())
                .opportunity(chance(60) ? "opp-" + deal : "", "deal " + deal)
                .stage(any(Stage.values()))
                .date(day())
                .start(chance(90) ? LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)) : null)
                .minutes(any(List.of(0, 10, 15, 16, 30, 45, 46, 60, 61, 240)))
                .zone(any(ZONES))
                .channel(chance(90) ? any(Channel.values()) : null)
                .purposes(purposes())
                .done())
        .withOutcome(
            new WantedOutcome(
                PlannedAdvance.of(any(OBJECTIVES)), null, PlannedAdvance.of(any(ADVANCES)), ""))
        .withAgenda(AgendaPlan.EMPTY.withAgreed(chance(50)));
  }

  // Three years with one between them in which nobody called anybody.
  private LocalDate day() {
    if (chance(3)) {
      return null;
    }
    int back = random.nextInt(700);
    return today.minusDays(back < 350 ? back : back + 400);
  }

  private Set<Purpose> purposes() {
    Set<Purpose> some = EnumSet.noneOf(Purpose.class);
    for (Purpose purpose : Purpose.values()) {
      if (chance(40)) {
        some.add(purpose);
      }
    }
    return some;
  }

  private PlanFacts facts() {
    String verdict = chance(15) ? "" : any(Verdict.values()).name();
    return new PlanFacts(
        verdict, random.nextInt(6), 0, random.nextInt(101), any(PlanState.values()), "", "r");
  }

  private Debrief debrief(WorkbookStore store, String id) {
    Debrief first = told(id);
    store.saveDebrief(id, first, DebriefStage.FINISHED);
    if (!chance(20)) {
      return first;
    }
    if (chance(30)) { // a correction that is not whole yet changes no figure
      store.saveDebrief(
          id, told(id).withOutcome(null).withPromises(first.promises()), DebriefStage.BEGUN);
      return first;
    }
    Debrief corrected = told(id);
    store.saveDebrief(id, corrected, DebriefStage.FINISHED);
    return corrected;
  }

  private Debrief told(String id) {
    Map<Purpose, PurposeResult> met = new EnumMap<>(Purpose.class);
    for (Purpose purpose : Purpose.values()) {
      if (chance(50)) {
        met.put(purpose, new PurposeResult(chance(60), 1, ""));
      }
    }
    List<Commitment> promises = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      promises.add(promise(id + "-" + random.nextInt(1_000_000_000)));
    }
    return Debrief.EMPTY
        .withOutcome(any(Outcome.values()))
        .withLevel(chance(50) ? any(CommitmentLevel.values()) : null)
        .withWhatHappened("told")
        .withNextStep(any(ADVANCES))
        .withPurposes(met)
        .withPromises(promises);
  }

  private Commitment promise(String id) {
    LocalDate due = chance(85) ? today.plusDays(random.nextInt(41) - 20) : null;
    return Calls.promise(id, due).withSide(any(Side.values())).withInTheCall(due == null);
  }

  private Commitment later(WorkbookStore store, Commitment promise) {
    Commitment now =
        switch (random.nextInt(6)) {
          case 0 -> promise.kept(today.minusDays(random.nextInt(20)), "");
          case 1 -> promise.broken(today);
          case 2 -> promise.withdrawn(today);
          case 3 -> promise.slippedTo(today.plusDays(random.nextInt(9) - 4));
          case 4 -> promise.withState(FollowThrough.KEPT);
          default -> promise;
        };
    if (now != promise) {
      store.saveCommitment(now);
    }
    return now;
  }
}
