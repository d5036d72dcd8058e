package org.advanceworkbook.domain.insight;

/**
 * How many calls one such ending took.
 *
 * @param calls held calls
 * @param endings how many of them ended so
 */
public record CallsPer(long calls, long endings) {
  /** True where there are enough calls, and at least one such ending. */
  public boolean isShown() {
    return calls >= Rate.LEAST && endings > 0;
  }

  /** Calls for each ending, 1 or more; infinite where none ended so. */
  public double value() {
    return endings == 0 ? Double.POSITIVE_INFINITY : (double) calls / endings;
  }
}
