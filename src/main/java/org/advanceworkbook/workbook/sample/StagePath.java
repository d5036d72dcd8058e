package org.advanceworkbook.workbook.sample;

import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.workbook.sample.ChainPlan.Fate;

/**
 * Which stages an opportunity goes through: one that ends in an order stands at the decision when
 * the order comes, and after it at the start of the work.
 *
 * @param start stage at the first call
 * @param target stage to be reached after {@code advances}
 * @param advances how many advances lead there
 */
record StagePath(Stage start, Stage target, int advances) {
  private static final List<Stage> STAGES = List.of(Stage.values());
  private static final int MOST_STAGES_AT_ONCE = 2;
  private static final int GROWING_PERCENT = 10;

  static StagePath of(ChainPlan chain, Map<Integer, Outcome> outcomes, Chance chance) {
    if (chain.fate() == Fate.WON) {
      return toOrder(chain, outcomes);
    }
    int all = (int) chain.slots().stream().filter(s -> isAdvance(outcomes, s)).count();
    if (chain.fate() == Fate.OPEN && chance.percent(GROWING_PERCENT)) {
      return new StagePath(Stage.IMPLEMENTATION, Stage.GROWTH, Math.max(2, all));
    }
    Stage start = chance.percent(75) ? Stage.PROSPECTING : Stage.QUALIFICATION;
    int end = Math.min(Stage.DECISION.ordinal(), start.ordinal() + all);
    return new StagePath(start, STAGES.get(end), all);
  }

  private static StagePath toOrder(ChainPlan chain, Map<Integer, Outcome> outcomes) {
    List<DiarySlot> before = chain.slots().subList(0, chain.orderAt());
    int advances = (int) before.stream().filter(s -> isAdvance(outcomes, s)).count();
    int start = Math.max(0, Stage.DECISION.ordinal() - MOST_STAGES_AT_ONCE * advances);
    return new StagePath(STAGES.get(start), Stage.DECISION, advances);
  }

  private static boolean isAdvance(Map<Integer, Outcome> outcomes, DiarySlot slot) {
    return outcomes.get(slot.number()) == Outcome.ADVANCE;
  }

  /** The stage after that many calls that moved the sale, the last of which ended so. */
  Stage after(int moved, Outcome last) {
    if (last == Outcome.ORDER) {
      return Stage.IMPLEMENTATION;
    }
    if (moved > advances) {
      return moved > advances + 2 ? Stage.GROWTH : afterTarget();
    }
    int way = target.ordinal() - start.ordinal();
    return STAGES.get(start.ordinal() + Math.round((float) moved * way / Math.max(1, advances)));
  }

  private Stage afterTarget() {
    return target == Stage.DECISION ? Stage.IMPLEMENTATION : target;
  }
}
