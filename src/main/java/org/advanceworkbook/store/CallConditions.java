package org.advanceworkbook.store;

import java.time.Instant;
import java.util.Set;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.workbook.CallFilter;

/** A filter of calls as a source and its conditions over {@code call_figures f}. */
final class CallConditions {
  private static final String ALL = "call_figures f";
  // From the finds to the figures, never the other way: the finds come in the order of places.
  private static final String FOUND =
      "call_search CROSS JOIN call_figures f ON f.place = call_search.rowid";

  /**
   * Calls with an outcome. With the plus, for nearly all have one: the index by outcome would be
   * walked and each row looked up.
   */
  static final String COUNTED = "+f.outcome > 0";

  /** The same where the index holds all that is asked for. */
  private static final String COUNTED_BY_INDEX = "f.outcome > 0";

  private static final Set<Dimension> IN_THE_INDEX =
      Set.of(Dimension.KIND, Dimension.STAGE, Dimension.LEVEL, Dimension.CHANNEL, Dimension.REP);

  private final CallSearch search = new CallSearch();
  private final Instant now;

  CallConditions(Instant now) {
    this.now = now;
  }

  /** What stands behind FROM. */
  String source(CallFilter filter) {
    return isSearch(filter) ? FOUND : ALL;
  }

  /** True where the filter looks for words. */
  boolean isSearch(CallFilter filter) {
    return !search.query(filter.search()).isEmpty();
  }

  /** The condition that a call has an outcome, for counting by outcome. */
  String counted(CallFilter filter) {
    boolean covered =
        !isNarrow(filter)
            && filter.purposesMet().isEmpty()
            && filter.openPromises().isEmpty()
            && IN_THE_INDEX.containsAll(filter.parts().keySet());
    return covered ? COUNTED_BY_INDEX : COUNTED;
  }

  /** What to group by for counting by outcome: the index only where it holds all. */
  String outcome(CallFilter filter) {
    return counted(filter).equals(COUNTED) ? "+f.outcome" : "f.outcome";
  }

  /** True where the filter finds few of many by looking them up. */
  boolean isNarrow(CallFilter filter) {
    return isSearch(filter) || !filter.accountIds().isEmpty() || !filter.opportunityId().isEmpty();
  }

  /** What stands behind WHERE. */
  Conditions of(CallFilter filter) {
    String words = search.query(filter.search());
    Conditions where =
        new Conditions("1")
            .when(!words.isEmpty(), "call_search MATCH ?", words)
            .in("f.kind", filter.kinds().stream().map(FigureCodes::of).toList())
            .in("+f.outcome", filter.outcomes().stream().map(FigureCodes::of).toList())
            .when(!filter.rep().isEmpty(), "f.rep = ?", filter.rep());
    String place = words.isEmpty() ? "f.place" : "call_search.rowid";
    if (filter.from() != null) {
      where.when(true, place + " >= ?", CallPlace.of(filter.from()));
    }
    if (filter.to() != null) {
      where.when(true, place + " BETWEEN ? AND ?", CallPlace.DATED, CallPlace.endOf(filter.to()));
    }
    where.when(
        !filter.purposesMet().isEmpty(),
        "(f.met & ?) <> 0",
        FigureCodes.bits(filter.purposesMet()));
    filter.parts().forEach((by, keys) -> DimensionColumns.restrict(where, by, keys));
    promises(where, filter);
    connections(where, filter);
    which(where, filter.which());
    return where;
  }

  private static void promises(Conditions where, CallFilter filter) {
    boolean theirs = filter.openPromises().contains(Side.CLIENT);
    boolean ours = filter.openPromises().contains(Side.US);
    where
        .when(theirs && !ours, "f.open_theirs > 0")
        .when(ours && !theirs, "f.open_ours > 0")
        .when(ours && theirs, "f.open_theirs + f.open_ours > 0");
  }

  // Few calls of many: they are looked up, not read through.
  private static void connections(Conditions where, CallFilter filter) {
    if (!filter.accountIds().isEmpty()) {
      Conditions accounts =
          new Conditions("deleted_at IS NULL").in("account_id", filter.accountIds());
      where.when(true, calls(accounts), accounts.argsAnd());
    }
    where.when(
        !filter.opportunityId().isEmpty(),
        calls(new Conditions("deleted_at IS NULL AND opportunity_id = ?")),
        filter.opportunityId());
  }

  private static String calls(Conditions conditions) {
    return "f.seq IN (SELECT seq FROM calls WHERE " + conditions + ")";
  }

  private void which(Conditions where, CallFilter.Which which) {
    switch (which) {
      case ALL -> where.when(false, "");
      case COMING ->
          where.when(
              true,
              calls(
                  new Conditions(
                      "deleted_at IS NULL AND outcome IS NULL AND status IN ('DRAFT', 'READY')"
                          + " AND (ends_at IS NULL OR ends_at > ?)")),
              now.getEpochSecond());
      case WAITING ->
          where.when(
              true,
              calls(
                  new Conditions(
                      "deleted_at IS NULL AND outcome IS NULL AND (status = 'HELD'"
                          + " OR (status IN ('DRAFT', 'READY') AND ends_at <= ?))")),
              now.getEpochSecond());
      case DEBRIEFED -> where.when(true, COUNTED);
    }
  }
}
