package org.advanceworkbook.workbook.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.chain.AdvanceChain;
import org.advanceworkbook.domain.chain.ChainCall;
import org.advanceworkbook.domain.coaching.CallPicks;
import org.advanceworkbook.domain.coaching.CallReview;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.domain.coaching.PickFacts;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;

/** Begins and reads one-on-ones. Every method blocks; call it away from the window's thread. */
public final class OneOnOnes {
  private static final int LAST = 2 * Trend.SIDE;
  private static final int SHOWN = 12;
  private static final int COMING = 40;
  private static final int MOST_CALLS = 500;
  private static final int MOST_PROMISES = 100;
  private static final Set<Outcome> HELD =
      Set.of(Outcome.ORDER, Outcome.ADVANCE, Outcome.CONTINUATION, Outcome.NO_SALE);

  private final WorkbookStore store;
  private final Clock clock;

  /** The one-on-ones of one open workbook. */
  public OneOnOnes(WorkbookStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Begins and saves the next session of a rep, with the calls that the rule picks. */
  public CoachingSession begin(String rep, String coach) {
    List<CallReview> calls =
        CallPicks.proposed(facts(held(rep, SHOWN))).stream().map(CallReview::of).toList();
    CoachingSession session =
        CoachingSession.begin(
                UUID.randomUUID().toString(),
                rep,
                coach,
                store.coaching().lastNumber(rep) + 1,
                LocalDate.now(clock),
                clock.instant())
            .withCalls(calls);
    store.coaching().save(session);
    return session;
  }

  /** The session of this id with what is laid beside it. Throws NO_SUCH_ENTRY. */
  public SessionView open(String id) {
    CoachingSession session =
        store
            .coaching()
            .session(id)
            .orElseThrow(() -> new WorkbookFailure(Problem.NO_SUCH_ENTRY, id, null));
    List<CallRow> last = held(session.rep(), LAST);
    CallFilter coming = CallFilter.ALL.withRep(session.rep()).withWhich(CallFilter.Which.COMING);
    return new SessionView(
        session,
        store.coaching().before(session).orElse(null),
        beside(session, last),
        store.calls(coming, CallOrder.OLDEST_FIRST, COMING, 0),
        Trend.of(last));
  }

  /** The trend of a rep; of everybody where the name is empty. */
  public Trend trend(String rep) {
    return Trend.of(held(rep, LAST));
  }

  private List<CallRow> held(String rep, int most) {
    CallFilter filter =
        CallFilter.ALL.withRep(rep).withWhich(CallFilter.Which.DEBRIEFED).withOutcomes(HELD);
    return store.calls(filter, CallOrder.NEWEST_FIRST, most, 0);
  }

  // A call picked for an earlier session may be older than the last twelve by now.
  private List<CallRow> beside(CoachingSession session, List<CallRow> last) {
    List<CallRow> rows = new ArrayList<>(last.subList(0, Math.min(SHOWN, last.size())));
    Set<String> there = Set.copyOf(rows.stream().map(CallRow::id).toList());
    for (CallReview picked : session.calls()) {
      if (!there.contains(picked.callId())) {
        rows.addAll(row(picked.callId(), session.rep()));
      }
    }
    rows.sort(
        Comparator.comparing(
                CallRow::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed());
    return rows;
  }

  private List<CallRow> row(String callId, String rep) {
    LocalDate day = store.call(callId).map(c -> c.plan().frame().date()).orElse(null);
    CallFilter filter = CallFilter.ALL.withRep(rep).withFrom(day).withTo(day);
    return store.calls(filter, CallOrder.NEWEST_FIRST, MOST_CALLS, 0).stream()
        .filter(r -> r.id().equals(callId))
        .toList();
  }

  /** What the rule needs to know of these calls. */
  public List<PickFacts> facts(List<CallRow> rows) {
    Map<String, AdvanceChain> chains = new HashMap<>();
    return rows.stream()
        .map(
            row ->
                new PickFacts(
                    row.id(),
                    row.outcome(),
                    row.level(),
                    !row.minimum().isBlank(),
                    row.mood(),
                    streak(row, chains),
                    notKept(row.id())))
        .toList();
  }

  private int streak(CallRow row, Map<String, AdvanceChain> chains) {
    if (row.outcome() != Outcome.CONTINUATION) {
      return 0;
    }
    return row.opportunityId().isEmpty()
        ? 1
        : chains.computeIfAbsent(row.opportunityId(), this::chain).links().stream()
            .filter(link -> link.call().id().equals(row.id()))
            .mapToInt(link -> link.streak())
            .findFirst()
            .orElse(1);
  }

  private AdvanceChain chain(String opportunityId) {
    CallFilter filter = CallFilter.ALL.withOpportunityId(opportunityId);
    List<ChainCall> calls =
        store.calls(filter, CallOrder.OLDEST_FIRST, MOST_CALLS, 0).stream()
            .map(r -> new ChainCall(r.id(), r.date(), r.status(), r.outcome(), r.level(), "", ""))
            .toList();
    return AdvanceChain.of(calls, LocalDate.now(clock));
  }

  private long notKept(String callId) {
    LocalDate today = LocalDate.now(clock);
    return store
        .commitments(new CommitmentFilter(null, Set.of(), null, "", "", callId), MOST_PROMISES)
        .stream()
        .map(row -> row.commitment())
        .filter(
            it ->
                it.state() == FollowThrough.SLIPPED
                    || it.state() == FollowThrough.BROKEN
                    || it.state() == FollowThrough.OPEN
                        && it.due() != null
                        && it.due().isBefore(today))
        .count();
  }
}
