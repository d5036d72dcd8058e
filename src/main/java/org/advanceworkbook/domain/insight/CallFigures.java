package org.advanceworkbook.domain.insight;

/**
 * What a group of calls came to. DOMAIN section 7.
 *
 * @param tally how they ended
 * @param plannedHits held calls that reached their target or better
 * @param kept promises of the client made in these calls and kept by the day first named
 * @param due promises of the client made in these calls whose day has come
 * @param purposeMet held calls that met the purpose they are grouped by; 0 in other groups
 */
public record CallFigures(
    OutcomeTally tally, long plannedHits, long kept, long due, long purposeMet) {
  /** Nothing counted. */
  public static final CallFigures NONE = new CallFigures(OutcomeTally.NONE, 0, 0, 0, 0);

  /** Calls with an outcome, those not held included. */
  public long calls() {
    return tally.held() + tally.notHeld();
  }

  /** The share that a measure speaks of. */
  public Rate rate(Measure measure) {
    return switch (measure) {
      case ADVANCE -> tally.advanceRate();
      case CLEAR_ENDING -> tally.clearEndingRate();
      case PLANNED_HIT -> new Rate(plannedHits, tally.held());
      case KEPT -> new Rate(kept, due);
      case PURPOSE_MET -> new Rate(purposeMet, tally.held());
    };
  }

  /** Held calls for each advance or order. */
  public CallsPer callsPerAdvance() {
    return new CallsPer(tally.held(), tally.orders() + tally.advances());
  }

  /** Held calls for each decision: an order or a no. */
  public CallsPer callsPerDecision() {
    return new CallsPer(tally.held(), tally.orders() + tally.noSales());
  }

  /** Both together; a call must not stand in both. */
  public CallFigures plus(CallFigures other) {
    return new CallFigures(
        tally.plus(other.tally),
        plannedHits + other.plannedHits,
        kept + other.kept,
        due + other.due,
        purposeMet + other.purposeMet);
  }
}
