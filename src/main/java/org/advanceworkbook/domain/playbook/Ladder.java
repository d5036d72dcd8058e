package org.advanceworkbook.domain.playbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;

/**
 * The ladder of advances: typical commitments by stage. DOMAIN section 4.
 *
 * @param rungs all of them, in the order of the stages
 */
public record Ladder(List<Rung> rungs) {
  private static final int ORDER_ENERGY = 5;

  /** Guarantees: the list cannot be changed. */
  public Ladder {
    rungs = List.copyOf(rungs);
  }

  /** The rung of this id. */
  public Optional<Rung> rung(String id) {
    return rungs.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /**
   * Rungs to offer at a stage, from the easiest to the boldest: those of the stage first, then
   * realistic ones of the stages nearest to it.
   *
   * @param most how many at the most
   */
  public List<Rung> suiting(Stage stage, CycleLength cycle, int most) {
    Comparator<Rung> nearest =
        Comparator.comparingInt(r -> Math.abs(r.stage().ordinal() - stage.ordinal()));
    return rungs.stream()
        .filter(r -> realism(r, stage, cycle) == Realism.OK)
        .sorted(nearest.thenComparing(r -> -r.stage().ordinal()))
        .limit(most)
        .sorted(Comparator.comparingInt(Rung::energy).thenComparing(r -> r.stage().ordinal()))
        .toList();
  }

  /**
   * Whether asking for this rung is realistic: at its stage or later within its window it is; one
   * stage early is a stretch; two or more are unrealistic; past its window it may be a continuation
   * in disguise. A short cycle lifts the rule for the order.
   */
  public Realism realism(Rung rung, Stage stage, CycleLength cycle) {
    if (cycle == CycleLength.SHORT && rung.energy() == ORDER_ENERGY) {
      return Realism.OK;
    }
    int early = stage.stepsTo(rung.stage());
    if (early >= 2) {
      return Realism.UNREALISTIC;
    }
    if (early == 1) {
      return Realism.STRETCH;
    }
    return rung.latestStage().stepsTo(stage) > 0 ? Realism.PAST_ITS_TIME : Realism.OK;
  }
}
