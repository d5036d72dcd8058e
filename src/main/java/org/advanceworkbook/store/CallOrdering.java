package org.advanceworkbook.store;

import org.advanceworkbook.workbook.CallOrder;

/** The orders of calls as SQL over {@code call_figures f} and, for texts, {@code call_keys k}. */
final class CallOrdering {
  private static final String MET =
      "(f.met & 1) + (f.met >> 1 & 1) + (f.met >> 2 & 1) + (f.met >> 3 & 1)"
          + " + (f.met >> 4 & 1) + (f.met >> 5 & 1) + (f.met >> 6 & 1)";

  private CallOrdering() {}

  /**
   * The source for an order: by a text, its index is walked and each call asked whether it is
   * wanted, unless the filter finds few anyway.
   */
  static String source(CallOrder order, String source, boolean isNarrow) {
    if (!isByText(order)) {
      return source;
    }
    return isNarrow
        ? source + " CROSS JOIN call_keys k ON k.place = f.place"
        : "call_keys k CROSS JOIN call_figures f ON f.place = k.place";
  }

  private static boolean isByText(CallOrder order) {
    return switch (order) {
      case ACCOUNT,
          ACCOUNT_BACKWARDS,
          OBJECTIVE,
          OBJECTIVE_BACKWARDS,
          NEXT_STEP,
          NEXT_STEP_BACKWARDS ->
          true;
      default -> false;
    };
  }

  /** The terms of the order; finds of a search come by themselves in the order of time. */
  static String by(CallOrder order, boolean isSearch) {
    String newest = (isSearch ? "call_search.rowid" : "f.place") + " DESC";
    return switch (order) {
      case NEWEST_FIRST -> newest; // those without a day come last: their places come first
      case OLDEST_FIRST -> "f.place"; // see CallList: undated ones come first among the places
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
    return value + way + " NULLS LAST, " + newest;
  }
}
