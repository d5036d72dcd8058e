package org.advanceworkbook.domain.insight;

/** The normal distribution and the binomial coefficients, as far as the tests need them. */
final class Normal {
  private static final double LARGE = 3;
  private static final int STEPS = 200;
  private static final int SMALL_FACTORIAL = 30;

  private Normal() {}

  /** The share of a standard normal distribution above {@code z}; z is 0 or more. */
  static double above(double z) {
    double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    return z < LARGE ? 0.5 - density * series(z) : density / fraction(z);
  }

  /** z + z³/3 + z⁵/15 + …, which converges at once for a small z. */
  private static double series(double z) {
    double term = z;
    double sum = z;
    for (int i = 1; i < STEPS; i++) {
      term *= z * z / (2 * i + 1);
      sum += term;
    }
    return sum;
  }

  /** z + 1/(z + 2/(z + 3/(z + …))), for a large z. */
  private static double fraction(double z) {
    double value = z;
    for (int i = STEPS; i > 0; i--) {
      value = z + i / value;
    }
    return value;
  }

  /** The logarithm of how many ways there are to take {@code k} of {@code n}. */
  static double logChoose(long n, long k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  }

  private static double logFactorial(long n) {
    if (n < SMALL_FACTORIAL) {
      double log = 0;
      for (long i = 2; i <= n; i++) {
        log += Math.log(i);
      }
      return log;
    }
    double x = n + 1.0; // Stirling's series for the gamma function
    double inverse = 1 / (x * x);
    double tail = (1 / 12.0 - inverse * (1 / 360.0 - inverse * (1 / 1260.0 - inverse / 1680))) / x;
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + tail;
  }
}
