package org.advanceworkbook.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.Comparison;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.domain.insight.TwoShares;

/**
 * What the calls say, in at most {@link #MOST} sentences. The rule:
 *
 * <ol>
 *   <li>Looked at is the advance rate by what one can do otherwise next time, {@link #LOOKED_AT}:
 *       not by rep or stage, which nobody chooses, nor by the level reached, which is the outcome
 *       once more.
 *   <li>Each group is set against all other calls of its dimension that say. Where there are only
 *       two groups this is one comparison, told of the first.
 *   <li>A comparison needs five held calls on both sides. All of them are one family and corrected
 *       together by Holm's method.
 *   <li>Said are the differences, the surest first, then the larger one; one for each dimension,
 *       and one of those that set the same two counts against each other.
 *   <li>Where there is none, one sentence says so, of the first dimension looked at that has enough
 *       calls on both sides. Where no two groups can be compared nothing is said.
 * </ol>
 *
 * <p>Every method blocks; call it away from the window's thread.
 */
public final class CallSayings {
  /** The most sentences. */
  public static final int MOST = 3;

  /** The dimensions looked at, in order. */
  public static final List<Dimension> LOOKED_AT =
      List.of(
          Dimension.AGENDA,
          Dimension.OBJECTIVE,
          Dimension.READINESS,
          Dimension.ENERGY,
          Dimension.LENGTH,
          Dimension.CHANNEL,
          Dimension.WEEKDAY);

  private final Insight insight;

  /** Sentences over these figures. */
  public CallSayings(Insight insight) {
    this.insight = insight;
  }

  /** The sentences about the calls of a filter, most telling first. */
  public List<CallSaying> of(CallFilter filter) {
    List<Pair> pairs = LOOKED_AT.stream().flatMap(by -> pairs(filter, by).stream()).toList();
    List<Comparison> family = Comparison.family(pairs.stream().map(Pair::shares).toList());
    List<CallSaying> all = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (family.get(i).shares().isComparable()) {
        all.add(pairs.get(i).saying(family.get(i)));
      }
    }
    List<CallSaying> differences = differences(all);
    return differences.isEmpty() ? all.stream().limit(1).toList() : differences;
  }

  private static List<CallSaying> differences(List<CallSaying> all) {
    Set<Dimension> told = new HashSet<>();
    Set<Set<Rate>> counts = new HashSet<>();
    return all.stream()
        .filter(s -> s.comparison().isDifference())
        .sorted(
            Comparator.comparingDouble((CallSaying s) -> s.comparison().corrected())
                .thenComparing(s -> -Math.abs(s.comparison().shares().difference())))
        .filter(s -> told.add(s.by()))
        .filter(s -> counts.add(both(s.comparison().shares())))
        .limit(MOST)
        .toList();
  }

  private static Set<Rate> both(TwoShares shares) {
    return new HashSet<>(List.of(shares.one(), shares.other()));
  }

  private record Pair(InsightGroup group, CallFilter others, TwoShares shares) {
    CallSaying saying(Comparison comparison) {
      return new CallSaying(
          comparison.isDifference() ? CallSaying.Kind.DIFFERENCE : CallSaying.Kind.NO_DIFFERENCE,
          group.by(),
          group.key(),
          Measure.ADVANCE,
          comparison,
          group.held(),
          others);
    }
  }

  private List<Pair> pairs(CallFilter filter, Dimension by) {
    List<InsightGroup> groups =
        insight.by(filter, by).stream()
            .filter(g -> !g.key().equals(Dimension.NONE) && g.figures().tally().held() > 0)
            .toList();
    int compared = groups.size() == 2 ? 1 : groups.size();
    return groups.stream()
        .limit(groups.size() < 2 ? 0 : compared)
        .map(g -> pair(g, groups))
        .toList();
  }

  private static Pair pair(InsightGroup group, List<InsightGroup> all) {
    List<InsightGroup> rest = all.stream().filter(g -> g != group).toList();
    Rate others =
        rest.stream()
            .map(InsightGroup::figures)
            .reduce(CallFigures.NONE, CallFigures::plus)
            .rate(Measure.ADVANCE);
    Set<String> keys = rest.stream().map(InsightGroup::key).collect(Collectors.toSet());
    return new Pair(
        group,
        group.held().withKeys(group.by(), keys),
        new TwoShares(group.rate(Measure.ADVANCE), others));
  }
}
