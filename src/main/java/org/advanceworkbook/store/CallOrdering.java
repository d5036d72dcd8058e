package org.advanceworkbook.store;

import org.advanceworkbook.workbook.CallOrder;

/** The orders of calls as SQL over {@code call_figures f} and, for texts, {@code call_keys k}. */
final class CallOrdering {
  private static final String MET =
      "(f.met & 1) + (f.met >> 1 & 1) + (f.met >> 2 & 1) + (f.met >> 3 & 1)"
          + " + (f.met >> 4 & 1) + (f.met >> 5 & 1) + (f.met >> 6 & 1)";

  private CallOrdering() {}

  /** What must be joined to order so. */
  static String join(CallOrder order) {
    return switch (order) {
      case ACCOUNT,
          ACCOUNT_BACKWARDS,
          OBJECTIVE,
          OBJECTIVE_BACKWARDS,
          NEXT_STEP,
          NEXT_STEP_BACKWARDS ->
          " CROSS JOIN call_keys k ON k.place = f.place";
      default -> "";
    };
  }

  /** The terms of the order; finds of a search come by themselves in the order of time. */
  static String by(CallOrder order, boolean isSearch) {
    String newest = (isSearch ? "call_search.rowid" : "f.place") + " DESC";
    return switch (order) {
      case NEWEST_FIRST -> newest; // those without a day come last: their places come first
      case OLDEST_FIRST -> CallPlace.OLDEST;
      case ACCOUNT -> text("k.account", "", newest);
      case ACCOUNT_BACKWARDS -> text("k.account", " DESC", newest);
      case KIND -> "f.kind, " + newest;
      case KIND_BACKWARDS -> "f.kind DESC, " + newest;
      case PURPOSES -> "f.outcome = 0, " + MET + " DESC, " + newest;
      case PURPOSES_BACKWARDS -> "f.outcome = 0, " + MET + ", " + newest;
      case OBJECTIVE -> text("k.objective", "", newest);
      case OBJECTIVE_BACKWARDS -> text("k.objective", " DESC", newest);
      case OUTCOME -> "f.outcome = 0, f.outcome, " + newest;
      case OUTCOME_BACKWARDS -> "f.outcome = 0, f.outcome DESC, " + newest;
      case NEXT_STEP -> text("k.next_step", "", newest);
      case NEXT_STEP_BACKWARDS -> text("k.next_step", " DESC", newest);
    };
  }

  private static String text(String value, String way, String newest) {
    return value + " = '', " + value + way + ", " + newest;
  }
}
