package org.advanceworkbook.domain.insight;

/**
 * How many held calls ended how. Calls that did not take place are in no rate. DOMAIN section 7.
 *
 * @param notHeld counted beside, never within {@link #held()}
 */
public record OutcomeTally(
    long orders, long advances, long continuations, long noSales, long notHeld) {
  /** Nothing counted. */
  public static final OutcomeTally NONE = new OutcomeTally(0, 0, 0, 0, 0);

  /** Calls that took place and have an outcome. */
  public long held() {
    return orders + advances + continuations + noSales;
  }

  /** (orders + advances) / held. */
  public Rate advanceRate() {
    return new Rate(orders + advances, held());
  }

  /** (orders + advances + no sales) / held: calls with a clear ending. */
  public Rate clearEndingRate() {
    return new Rate(orders + advances + noSales, held());
  }

  /** Both together. */
  public OutcomeTally plus(OutcomeTally other) {
    return new OutcomeTally(
        orders + other.orders,
        advances + other.advances,
        continuations + other.continuations,
        noSales + other.noSales,
        notHeld + other.notHeld);
  }
}
