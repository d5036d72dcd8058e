package org.advanceworkbook.domain.insight;

/**
 * A share with its count and its Wilson 95 % interval. Never shown without its count, and not at
 * all below {@link #LEAST}. DOMAIN section 7.
 *
 * @param hits how many
 * @param n of how many, 0 or more and not less than {@code hits}
 */
public record Rate(long hits, long n) {
  /** The smallest n for which a rate is shown. */
  public static final int LEAST = 5;

  private static final double Z = 1.959963984540054;

  /** Guarantees: 0 ≤ hits ≤ n. */
  public Rate {
    if (hits < 0 || n < hits) {
      throw new IllegalArgumentException("hits must lie within 0 and n: " + hits + " of " + n);
    }
  }

  /** True where there are enough calls to show a rate. */
  public boolean isShown() {
    return n >= LEAST;
  }

  /** The share, 0 to 1; 0 where there is nothing to count. */
  public double value() {
    return n == 0 ? 0 : (double) hits / n;
  }

  /** Lower end of the Wilson 95 % interval, 0 to 1. */
  public double low() {
    return n == 0 ? 0 : Math.max(0, centre() - spread());
  }

  /** Upper end of the Wilson 95 % interval, 0 to 1. */
  public double high() {
    return n == 0 ? 1 : Math.min(1, centre() + spread());
  }

  private double centre() {
    return (value() + Z * Z / (2 * n)) / (1 + Z * Z / n);
  }

  private double spread() {
    double p = value();
    return Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n)) / (1 + Z * Z / n);
  }
}
