package org.advanceworkbook.domain.chain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.OpportunityState;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.playbook.Ladder;
import org.advanceworkbook.domain.playbook.Realism;
import org.advanceworkbook.domain.playbook.Rung;

/**
 * Proposes the next step of the ladder from what was reached so far: after an advance a bolder one,
 * after a continuation a smaller one, and always one that the client has not climbed yet, counts as
 * an advance and suits the stage. DOMAIN sections 4 and 7.
 */
public final class RungProposer {
  private final Ladder ladder;

  /** A proposer over a ladder. */
  public RungProposer(Ladder ladder) {
    this.ladder = ladder;
  }

  /** The next step; empty for a lost opportunity and where everything has been reached. */
  public Optional<NextRung> propose(Opportunity opportunity, AdvanceChain chain) {
    if (opportunity.state() == OpportunityState.LOST) {
      return Optional.empty();
    }
    Search search = new Search(opportunity, implied(chain.reachedRungs()));
    return search
        .fromTheLastCall(chain)
        .or(() -> search.best(Realism.OK, NextRung.Why.AT_THIS_STAGE))
        .or(() -> search.best(Realism.STRETCH, NextRung.Why.NEXT_STAGE));
  }

  /** Who climbed a rung has climbed those it rests on. */
  private Set<String> implied(Set<String> reached) {
    Set<String> all = new LinkedHashSet<>(reached);
    reached.forEach(id -> addRequired(id, all, new HashSet<>()));
    return all;
  }

  private void addRequired(String id, Set<String> all, Set<String> seen) {
    if (seen.add(id)) {
      ladder
          .rung(id)
          .ifPresent(rung -> rung.requires().forEach(below -> addRequired(below, all, seen)));
      all.add(id);
    }
  }

  private final class Search {
    private final Opportunity opportunity;
    private final Set<String> reached;

    Search(Opportunity opportunity, Set<String> reached) {
      this.opportunity = opportunity;
      this.reached = reached;
    }

    Optional<NextRung> fromTheLastCall(AdvanceChain chain) {
      ChainLink last = chain.lastHeld().orElse(null);
      if (last == null) {
        return Optional.empty();
      }
      return last.call().outcome() == Outcome.CONTINUATION
          ? neighbour(last.call().askedRung(), true).map(r -> found(r, NextRung.Why.SMALLER))
          : neighbour(last.call().reachedRung(), false).map(r -> found(r, NextRung.Why.UP));
    }

    private Optional<Rung> neighbour(String id, boolean smaller) {
      return ladder
          .rung(id)
          .flatMap(rung -> ladder.rung(smaller ? rung.fallback() : rung.stretch()))
          .filter(rung -> isOpen(rung) && missing(rung).isEmpty())
          .filter(rung -> realism(rung) == Realism.OK);
    }

    Optional<NextRung> best(Realism wanted, NextRung.Why why) {
      Comparator<Rung> fewestMissing = Comparator.comparingInt(r -> missing(r).size());
      return ladder.rungs().stream()
          .filter(rung -> isOpen(rung) && realism(rung) == wanted)
          .min(
              fewestMissing
                  .thenComparingInt(this::missingHere)
                  .thenComparingInt(this::distance)
                  .thenComparingInt(Rung::energy))
          .map(rung -> found(rung, why));
    }

    /** What belongs to earlier stages was perhaps reached before anything was written down. */
    private int missingHere(Rung rung) {
      return (int)
          missing(rung).stream().filter(r -> r.stage().stepsTo(opportunity.stage()) <= 0).count();
    }

    private int distance(Rung rung) {
      return Math.abs(rung.stage().stepsTo(opportunity.stage()));
    }

    private Realism realism(Rung rung) {
      return ladder.realism(rung, opportunity.stage(), opportunity.cycle());
    }

    private boolean isOpen(Rung rung) {
      return rung.countsAsAdvance()
          && rung.energy() >= Commitment.ADVANCE_ENERGY
          && !reached.contains(rung.id());
    }

    private NextRung found(Rung rung, NextRung.Why why) {
      return new NextRung(rung, why, missing(rung));
    }

    private List<Rung> missing(Rung rung) {
      return rung.requires().stream()
          .filter(id -> !reached.contains(id))
          .flatMap(id -> ladder.rung(id).stream())
          .toList();
    }
  }
}
