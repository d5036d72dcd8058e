package org.advanceworkbook.workbook.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.workbook.sample.ChainPlan.Fate;

/**
 * Deals out how the calls ended, so many of each to every stretch of the year: the advance rate
 * rises from about 45 to about 60 in a hundred, better planned calls fare better, and so do some
 * reps.
 */
final class OutcomeDealer {
  private static final int STRETCH = 20;
  private static final double FIRST_RATE = 0.46;
  private static final double LAST_RATE = 0.59;
  private static final double WEAK = 0.5;
  private static final double SKILL = 0.08;

  private final Chance chance;

  OutcomeDealer(long seed) {
    this.chance = new Chance(seed, -2);
  }

  /** Outcomes of the calls that lie behind, by the number of their slot. */
  Map<Integer, Outcome> deal(List<ChainPlan> chains, List<String> reps) {
    Map<Integer, Outcome> outcomes = new HashMap<>();
    List<DiarySlot> past = new ArrayList<>();
    for (ChainPlan chain : chains) {
      List<DiarySlot> slots = chain.slots().stream().filter(DiarySlot::past).toList();
      past.addAll(slots);
      for (int i = 0; i < slots.size(); i++) {
        fixed(chain, i, slots, outcomes);
      }
    }
    past.sort(Comparator.comparing(DiarySlot::date).thenComparing(DiarySlot::number));
    for (int from = 0; from < past.size(); from += STRETCH) {
      List<DiarySlot> stretch = past.subList(from, Math.min(past.size(), from + STRETCH));
      double way = (double) from / Math.max(1, past.size() - 1);
      stretch(stretch, FIRST_RATE + way * (LAST_RATE - FIRST_RATE), outcomes, reps);
    }
    return outcomes;
  }

  private static void fixed(
      ChainPlan chain, int i, List<DiarySlot> slots, Map<Integer, Outcome> outcomes) {
    if (i == chain.orderAt()) {
      outcomes.put(slots.get(i).number(), Outcome.ORDER);
    } else if (chain.fate() == Fate.LOST && i == slots.size() - 1) {
      outcomes.put(slots.get(i).number(), Outcome.NO_SALE);
    }
  }

  private void stretch(
      List<DiarySlot> slots, double rate, Map<Integer, Outcome> outcomes, List<String> reps) {
    int notHeld = slots.size() / STRETCH;
    long orders = slots.stream().filter(s -> outcomes.get(s.number()) == Outcome.ORDER).count();
    int advances = (int) Math.round((slots.size() - notHeld) * rate - orders);
    Map<Integer, Double> scores = new HashMap<>();
    slots.forEach(s -> scores.put(s.number(), score(s, reps)));
    List<DiarySlot> open =
        slots.stream()
            .filter(s -> !outcomes.containsKey(s.number()))
            .sorted(Comparator.comparing(s -> -scores.get(s.number())))
            .toList();
    int not = open.size() - 1 - chance.below(Math.max(1, open.size() / 3));
    for (int i = 0; i < open.size(); i++) {
      boolean missed = notHeld > 0 && i == Math.max(not, advances);
      Outcome other = missed ? Outcome.NOT_HELD : Outcome.CONTINUATION;
      outcomes.put(open.get(i).number(), i < advances ? Outcome.ADVANCE : other);
    }
  }

  private double score(DiarySlot slot, List<String> reps) {
    int skill = reps.indexOf(slot.rep()) % 3;
    return chance.fraction() - (slot.weak() ? WEAK : 0) - skill * SKILL;
  }
}
