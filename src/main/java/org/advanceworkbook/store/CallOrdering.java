package org.advanceworkbook.store;

import org.advanceworkbook.workbook.CallOrder;

/** The orders of calls as SQL over the list's query. */
final class CallOrdering {
  private static final String NEWEST = "c.day DESC, c.start DESC, c.seq DESC";
  private static final String ACCOUNT = "coalesce(a.name_folded, lower(c.account_name))";
  private static final String MET =
      "(c.met <> '') + length(c.met) - length(replace(c.met, ',', ''))";
  private static final String OUTCOME =
      "CASE c.outcome WHEN 'ORDER' THEN 0 WHEN 'ADVANCE' THEN 1 WHEN 'CONTINUATION' THEN 2"
          + " WHEN 'NO_SALE' THEN 3 WHEN 'NOT_HELD' THEN 4 END";

  private CallOrdering() {}

  static String by(CallOrder order) {
    return switch (order) {
      case NEWEST_FIRST -> NEWEST; // those without a day come last: nothing is less than any text
      case OLDEST_FIRST -> "c.day IS NULL, c.day, c.start IS NULL, c.start, c.seq";
      case ACCOUNT -> text(ACCOUNT, "");
      case ACCOUNT_BACKWARDS -> text(ACCOUNT, " DESC");
      case KIND -> "c.kind, " + NEWEST;
      case KIND_BACKWARDS -> "c.kind DESC, " + NEWEST;
      case PURPOSES -> "c.outcome IS NULL, " + MET + " DESC, " + NEWEST;
      case PURPOSES_BACKWARDS -> "c.outcome IS NULL, " + MET + ", " + NEWEST;
      case OBJECTIVE -> text("lower(c.objective)", "");
      case OBJECTIVE_BACKWARDS -> text("lower(c.objective)", " DESC");
      case OUTCOME -> "c.outcome IS NULL, " + OUTCOME + ", " + NEWEST;
      case OUTCOME_BACKWARDS -> "c.outcome IS NULL, " + OUTCOME + " DESC, " + NEWEST;
      case NEXT_STEP -> text("lower(c.next_step)", "");
      case NEXT_STEP_BACKWARDS -> text("lower(c.next_step)", " DESC");
    };
  }

  private static String text(String value, String way) {
    return value + " = '', " + value + way + ", " + NEWEST;
  }
}
