package org.advanceworkbook.workbook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.domain.playbook.Playbook;

/**
 * Finds, lists, deletes and brings back. Every method blocks; call it away from the window's
 * thread.
 */
public final class Library {
  private static final int TODAY_ROWS = 12;
  private static final int LAST_CALLS = 12;
  private static final int MOST_CALLS = 500;
  private static final int MOST_PROMISES = 2000;
  private static final int EARLIER_OBJECTIVES = 10;
  private static final int DUE_DAYS = 7;
  private static final int MOST_DUE = 200;

  private final WorkbookStore store;
  private final Clock clock;

  /** A library over one open workbook. */
  public Library(WorkbookStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The workbook itself, for what needs no more than to be read or saved. */
  public WorkbookStore store() {
    return store;
  }

  /** An empty plan for a call of this kind; not saved before something is written. */
  public CallPlan begin(CallKind kind, String rep) {
    return CallPlan.begin(UUID.randomUUID().toString(), rep, kind, clock.instant());
  }

  /** The call of this id. Throws NO_SUCH_ENTRY when it is not there. */
  public CallRecord call(String id) {
    return store.call(id).orElseThrow(() -> new WorkbookFailure(Problem.NO_SUCH_ENTRY, id, null));
  }

  /** The first screen. */
  public TodayView today() {
    CallFilter coming = CallFilter.ALL.withWhich(CallFilter.Which.COMING);
    CallFilter waiting = CallFilter.ALL.withWhich(CallFilter.Which.WAITING);
    List<CallRow> last = lastHeld();
    return new TodayView(
        LocalDateTime.now(clock),
        store.calls(coming, CallOrder.OLDEST_FIRST, TODAY_ROWS, 0),
        store.count(coming),
        store.calls(waiting, CallOrder.OLDEST_FIRST, TODAY_ROWS, 0),
        store.count(waiting),
        last.reversed(),
        tally(last),
        due(Side.CLIENT),
        due(Side.US),
        RepKept.of(store, LocalDate.now(clock)),
        store.count(CallFilter.ALL) == 0);
  }

  private List<CallRow> lastHeld() {
    CallFilter held =
        CallFilter.ALL
            .withWhich(CallFilter.Which.DEBRIEFED)
            .withOutcomes(
                Set.of(Outcome.ORDER, Outcome.ADVANCE, Outcome.CONTINUATION, Outcome.NO_SALE));
    return store.calls(held, CallOrder.NEWEST_FIRST, LAST_CALLS, 0);
  }

  private static OutcomeTally tally(List<CallRow> rows) {
    return new OutcomeTally(
        ended(rows, Outcome.ORDER),
        ended(rows, Outcome.ADVANCE),
        ended(rows, Outcome.CONTINUATION),
        ended(rows, Outcome.NO_SALE),
        ended(rows, Outcome.NOT_HELD));
  }

  private static long ended(List<CallRow> rows, Outcome outcome) {
    return rows.stream().filter(r -> r.outcome() == outcome).count();
  }

  private List<CommitmentRow> due(Side side) {
    LocalDate until = LocalDate.now(clock).plusDays(DUE_DAYS + 1L);
    CommitmentFilter open = CommitmentFilter.OPEN.withSide(side);
    return store.commitments(
        new CommitmentFilter(side, open.states(), until, "", "", ""), MOST_DUE);
  }

  /** One page of the history with its figures. */
  public HistoryView history(CallFilter filter, CallOrder order, int limit, int offset) {
    OutcomeTally tally = store.tally(filter);
    boolean told = filter.which() == CallFilter.Which.DEBRIEFED;
    long total = told ? tally.held() + tally.notHeld() : store.count(filter);
    return new HistoryView(store.calls(filter, order, limit, offset), total, tally);
  }

  /** One opportunity with its calls, promises and people. */
  public OpportunityView opportunity(String id) {
    OpportunityRow row =
        store
            .opportunity(id)
            .orElseThrow(() -> new WorkbookFailure(Problem.NO_SUCH_ENTRY, id, null));
    return new OpportunityView(
        row,
        store.calls(CallFilter.ALL.withOpportunityId(id), CallOrder.OLDEST_FIRST, MOST_CALLS, 0),
        promises(row.opportunity()),
        store.contacts(row.opportunity().accountId(), "", MOST_CALLS));
  }

  /** Those of the opportunity, and those by hand that concern its account as a whole. */
  private List<CommitmentRow> promises(Opportunity it) {
    List<CommitmentRow> own =
        store.commitments(
            new CommitmentFilter(null, Set.of(), null, "", it.id(), ""), MOST_PROMISES);
    if (it.accountId().isEmpty()) {
      return own;
    }
    CommitmentFilter account = new CommitmentFilter(null, Set.of(), null, it.accountId(), "", "");
    List<CommitmentRow> all = new ArrayList<>(own);
    store.commitments(account, MOST_PROMISES).stream()
        .filter(r -> r.commitment().opportunityId().isEmpty() && r.commitment().callId().isEmpty())
        .forEach(all::add);
    return all;
  }

  /** Gives an opportunity to an account, which is made where it is new, in one step. */
  public void move(Opportunity opportunity, Account to) {
    store.together(
        () -> {
          if (store.account(to.id()).isEmpty()) {
            store.saveAccount(to);
          }
          store.saveOpportunity(opportunity.withAccountId(to.id()));
        });
  }

  /** What the rest of the workbook knows about a call being planned. */
  public Surroundings surroundings(CallPlan plan, Playbook playbook) {
    CallFrame frame = plan.frame();
    List<String> earlier =
        frame.accountId().isEmpty()
            ? List.of()
            : store.recentObjectives(frame.accountId(), plan.id(), EARLIER_OBJECTIVES);
    return new Surroundings(clashes(plan), earlier, reached(frame.opportunityId(), playbook));
  }

  private List<String> clashes(CallPlan plan) {
    CallFrame frame = plan.frame();
    if (frame.date() == null || frame.start() == null) {
      return List.of();
    }
    CallFilter sameDay = CallFilter.ALL.withFrom(frame.date()).withTo(frame.date());
    return store.calls(sameDay, CallOrder.OLDEST_FIRST, MOST_CALLS, 0).stream()
        .filter(r -> !r.id().equals(plan.id()) && r.rep().equals(plan.rep()))
        .filter(r -> r.start() != null && overlaps(frame, r))
        .map(CallRow::account)
        .toList();
  }

  private static boolean overlaps(CallFrame frame, CallRow other) {
    int start = frame.start().toSecondOfDay();
    int end = start + Math.max(1, frame.minutes()) * 60;
    int otherStart = other.start().toSecondOfDay();
    int otherEnd = otherStart + Math.max(1, other.minutes()) * 60;
    return start < otherEnd && otherStart < end;
  }

  private Set<String> reached(String opportunityId, Playbook playbook) {
    if (opportunityId.isEmpty()) {
      return Set.of();
    }
    CallFilter won =
        CallFilter.ALL
            .withOpportunityId(opportunityId)
            .withOutcomes(Set.of(Outcome.ADVANCE, Outcome.ORDER));
    return store.calls(won, CallOrder.NEWEST_FIRST, MOST_CALLS, 0).stream()
        .filter(r -> r.level() != null)
        .map(r -> call(r.id()).plan().outcome().at(r.level()).rungId())
        .filter(rung -> playbook.ladder().rung(rung).isPresent())
        .collect(Collectors.toSet());
  }
}
