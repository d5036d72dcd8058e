package org.advanceworkbook.domain.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two shares compared, knowing how many other comparisons were looked at beside it: who looks
 * twenty times finds one difference in twenty by chance.
 *
 * @param shares the two shares
 * @param corrected chance after Holm's correction over all comparisons looked at, 0 to 1
 */
public record Comparison(TwoShares shares, double corrected) {
  /** Below this a difference is called one. */
  public static final double LEVEL = 0.05;

  /** True where chance alone would hardly show it; else so many calls can show no difference. */
  public boolean isDifference() {
    return shares.isComparable() && corrected < LEVEL;
  }

  /**
   * Compares all of them as one family, by Holm's step-down method: the smallest chance is
   * multiplied by how many there are, the next by one less, and none comes out smaller than the one
   * before it. Those with too few calls are no test and do not count.
   */
  public static List<Comparison> family(List<TwoShares> all) {
    List<Integer> order =
        IntStream.range(0, all.size())
            .boxed()
            .filter(i -> all.get(i).isComparable())
            .sorted(Comparator.comparingDouble(i -> all.get(i).chance()))
            .toList();
    double[] corrected = new double[all.size()];
    Arrays.fill(corrected, 1);
    double least = 0;
    for (int rank = 0; rank < order.size(); rank++) {
      double chance = all.get(order.get(rank)).chance() * (order.size() - rank);
      least = Math.min(1, Math.max(least, chance));
      corrected[order.get(rank)] = least;
    }
    List<Comparison> result = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      result.add(new Comparison(all.get(i), corrected[i]));
    }
    return result;
  }
}
