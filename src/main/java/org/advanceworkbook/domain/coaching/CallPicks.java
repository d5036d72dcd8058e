package org.advanceworkbook.domain.coaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.chain.AdvanceChain;

/**
 * Picks the calls worth talking about by rule, each with its reasons: a continuation with a high
 * mood, a missed minimum, a big success, a stuck chain, a promise not kept. Pure. DOMAIN section 9.
 */
public final class CallPicks {
  /** A mood from here on is high. */
  public static final int HIGH_MOOD = 4;

  /** No more than these can be talked about in one session. */
  public static final int MOST = 5;

  private CallPicks() {}

  /** Why a call is worth talking about; empty where it is not by any rule. */
  public static Set<PickReason> reasons(PickFacts call) {
    Set<PickReason> reasons = EnumSet.noneOf(PickReason.class);
    boolean continued = call.outcome() == Outcome.CONTINUATION;
    if (continued && call.streak() >= AdvanceChain.ALARM_AT) {
      reasons.add(PickReason.STUCK_CHAIN);
    }
    if (continued && call.mood() >= HIGH_MOOD) {
      reasons.add(PickReason.HIGH_MOOD);
    }
    if (continued && call.minimumPlanned()) {
      reasons.add(PickReason.MISSED_MINIMUM);
    }
    if (call.promisesNotKept() > 0) {
      reasons.add(PickReason.PROMISE_NOT_KEPT);
    }
    boolean boldest = call.outcome() == Outcome.ADVANCE && call.level() == CommitmentLevel.BEST;
    if (call.outcome() == Outcome.ORDER || boldest) {
      reasons.add(PickReason.BIG_SUCCESS);
    }
    return reasons;
  }

  /** Every call that a rule picks, in the order given. */
  public static List<CallPick> all(List<PickFacts> calls) {
    return calls.stream()
        .map(call -> new CallPick(call.callId(), reasons(call)))
        .filter(pick -> !pick.reasons().isEmpty())
        .toList();
  }

  /**
   * At most {@link #MOST} of them: first the newest of each first reason, so that one bad week does
   * not fill the hour, then the newest of the others.
   *
   * @param newestFirst the calls since the last session
   */
  public static List<CallPick> proposed(List<PickFacts> newestFirst) {
    List<CallPick> all = all(newestFirst);
    List<CallPick> chosen = new ArrayList<>();
    for (PickReason reason : PickReason.values()) {
      all.stream()
          .filter(pick -> pick.reasons().iterator().next() == reason)
          .findFirst()
          .ifPresent(chosen::add);
    }
    all.stream().filter(pick -> !chosen.contains(pick)).forEach(chosen::add);
    List<CallPick> most = new ArrayList<>(chosen.subList(0, Math.min(MOST, chosen.size())));
    most.sort(Comparator.comparingInt(all::indexOf));
    return List.copyOf(most);
  }
}
