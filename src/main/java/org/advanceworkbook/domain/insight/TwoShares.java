package org.advanceworkbook.domain.insight;

/**
 * Whether two shares differ by more than chance: the two-proportion test. Where every cell expects
 * five or more it is the z test with the pooled share, else Fisher's exact test; two-sided. The
 * range of the difference is Newcombe's, made of the two Wilson intervals.
 *
 * @param one a share
 * @param other a share of other calls
 */
public record TwoShares(Rate one, Rate other) {
  private static final double ENOUGH = 5;
  private static final double ALIKE = 1e-9;

  /** True where both have enough calls to be compared at all. */
  public boolean isComparable() {
    return one.isShown() && other.isShown();
  }

  /** The first less the second, -1 to 1. */
  public double difference() {
    return one.value() - other.value();
  }

  /** Lower end of the 95 % range of the difference. */
  public double low() {
    return difference() - Math.hypot(one.value() - one.low(), other.high() - other.value());
  }

  /** Upper end of the 95 % range of the difference. */
  public double high() {
    return difference() + Math.hypot(one.high() - one.value(), other.value() - other.low());
  }

  /**
   * How often two groups of these sizes would lie at least so far apart by chance alone, 0 to 1; 1
   * where nothing can be said. Not corrected for how many comparisons are looked at: see {@link
   * Comparison#family}.
   */
  public double chance() {
    long hits = one.hits() + other.hits();
    long n = one.n() + other.n();
    if (one.n() == 0 || other.n() == 0 || hits == 0 || hits == n) {
      return 1;
    }
    double smaller = Math.min(one.n(), other.n());
    double rarer = Math.min(hits, n - hits);
    return smaller * rarer / n >= ENOUGH ? pooled(hits, n) : exact(hits, n);
  }

  private double pooled(long hits, long n) {
    double share = (double) hits / n;
    double spread = Math.sqrt(share * (1 - share) * (1.0 / one.n() + 1.0 / other.n()));
    return 2 * Normal.above(Math.abs(difference()) / spread);
  }

  /** The sum over all tables with the same edges that are no likelier than this one. */
  private double exact(long hits, long n) {
    double here = Normal.logChoose(one.n(), one.hits()) + Normal.logChoose(other.n(), other.hits());
    double all = Normal.logChoose(n, hits);
    double sum = 0;
    for (long k = Math.max(0, hits - other.n()); k <= Math.min(hits, one.n()); k++) {
      double log = Normal.logChoose(one.n(), k) + Normal.logChoose(other.n(), hits - k);
      sum += log <= here + ALIKE ? Math.exp(log - all) : 0;
    }
    return Math.min(1, sum);
  }
}
