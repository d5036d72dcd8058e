package org.advanceworkbook.domain.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;

/**
 * The calls of one opportunity in the order of their days. Every continuation breaks the chain; the
 * next advance or order mends it; the second continuation in a row raises the alarm. Calls that did
 * not take place neither hold nor break, and a clear no ends a row of continuations. DOMAIN section
 * 7, R35.
 *
 * @param links oldest first, those without a day last
 */
public record AdvanceChain(List<ChainLink> links) {
  /** So many continuations in a row raise the alarm. */
  public static final int ALARM_AT = 2;

  /** A chain without calls. */
  public static final AdvanceChain NONE = new AdvanceChain(List.of());

  /** Guarantees: the list cannot be changed. */
  public AdvanceChain {
    links = List.copyOf(links);
  }

  /** The chain of these calls, in any order, as it stands on this day. */
  public static AdvanceChain of(List<ChainCall> calls, LocalDate today) {
    Comparator<LocalDate> datedFirst = Comparator.nullsLast(Comparator.naturalOrder());
    List<ChainLink> links = new ArrayList<>();
    boolean nextFound = false;
    int streak = 0;
    for (ChainCall call :
        calls.stream().sorted(Comparator.comparing(ChainCall::date, datedFirst)).toList()) {
      LinkState state = state(call, today, nextFound);
      nextFound |= state == LinkState.NEXT;
      streak = streak(call.outcome(), streak);
      links.add(new ChainLink(call, state, state == LinkState.BROKEN ? streak : 0, "", null));
    }
    return new AdvanceChain(mended(links));
  }

  private static LinkState state(ChainCall call, LocalDate today, boolean nextFound) {
    if (call.outcome() != null) {
      return switch (call.outcome()) {
        case ADVANCE -> LinkState.ADVANCED;
        case ORDER -> LinkState.ORDERED;
        case CONTINUATION -> LinkState.BROKEN;
        case NO_SALE -> LinkState.ENDED;
        case NOT_HELD -> LinkState.NOT_HELD;
      };
    }
    boolean planned = call.status() == PlanStatus.DRAFT || call.status() == PlanStatus.READY;
    boolean past = call.date() != null && call.date().isBefore(today);
    if (!planned || past) {
      return LinkState.WAITING;
    }
    return nextFound ? LinkState.LATER : LinkState.NEXT;
  }

  private static int streak(Outcome outcome, int before) {
    if (outcome == null || outcome == Outcome.NOT_HELD) {
      return before;
    }
    return outcome == Outcome.CONTINUATION ? before + 1 : 0;
  }

  private static List<ChainLink> mended(List<ChainLink> links) {
    ChainCall mending = null;
    List<ChainLink> result = new ArrayList<>(links);
    for (int i = links.size() - 1; i >= 0; i--) {
      ChainLink link = links.get(i);
      if (link.call().isForward()) {
        mending = link.call();
      } else if (link.state() == LinkState.BROKEN && mending != null) {
        result.set(i, link.mendedBy(mending));
      }
    }
    return result;
  }

  /** Calls that took place and have an outcome. */
  public int held() {
    return count(LinkState.ADVANCED)
        + count(LinkState.ORDERED)
        + count(LinkState.BROKEN)
        + count(LinkState.ENDED);
  }

  /** Calls that ended in an advance or an order. */
  public int advances() {
    return count(LinkState.ADVANCED) + count(LinkState.ORDERED);
  }

  /** How often the chain was broken: its continuations. */
  public int breaks() {
    return count(LinkState.BROKEN);
  }

  /** Times the alarm was raised in all: rows of two or more continuations. */
  public int alarms() {
    return (int) links.stream().filter(ChainLink::raisesAlarm).count();
  }

  private int count(LinkState state) {
    return (int) links.stream().filter(link -> link.state() == state).count();
  }

  /** Continuations in a row at the end of the chain, 0 where the last outcome is another. */
  public int continuationStreak() {
    return lastHeld().map(ChainLink::streak).orElse(0);
  }

  /** Advances in a row at the end of the chain. */
  public int unbroken() {
    int row = 0;
    for (ChainLink link : links) {
      boolean counts = link.call().outcome() != null && link.state() != LinkState.NOT_HELD;
      if (counts) {
        row = link.call().isForward() ? row + 1 : 0;
      }
    }
    return row;
  }

  /** True while the last two or more calls were continuations. */
  public boolean isAlarming() {
    return continuationStreak() >= ALARM_AT;
  }

  /** The last call that took place and has an outcome. */
  public Optional<ChainLink> lastHeld() {
    return links.reversed().stream()
        .filter(l -> l.call().outcome() != null && l.state() != LinkState.NOT_HELD)
        .findFirst();
  }

  /** The last break of the chain. */
  public Optional<ChainLink> lastBreak() {
    return links.reversed().stream().filter(l -> l.state() == LinkState.BROKEN).findFirst();
  }

  /** The next planned call. */
  public Optional<ChainLink> next() {
    return links.stream().filter(link -> link.state() == LinkState.NEXT).findFirst();
  }

  /** Rungs of the ladder the client has climbed, in the order they were reached. */
  public Set<String> reachedRungs() {
    Set<String> reached = new LinkedHashSet<>();
    for (ChainLink link : links) {
      if (link.call().isForward() && !link.call().reachedRung().isEmpty()) {
        reached.add(link.call().reachedRung());
      }
    }
    return reached;
  }
}
