package org.advanceworkbook.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.workbook.CallFilter;

/**
 * Counts what calls came to, in one pass over the narrow rows. Only of a call with several open
 * promises, some of them due, the promises themselves are looked at.
 */
final class InsightCount {
  private static final String HELD =
      "f.outcome BETWEEN %d AND %d"
          .formatted(FigureCodes.of(Outcome.ORDER), FigureCodes.of(Outcome.NO_SALE));
  private static final String SUMS =
      "sum(f.outcome = %d), sum(f.outcome = %d), sum(f.outcome = %d), sum(f.outcome = %d),"
              .formatted(
                  FigureCodes.of(Outcome.ORDER),
                  FigureCodes.of(Outcome.ADVANCE),
                  FigureCodes.of(Outcome.CONTINUATION),
                  FigureCodes.of(Outcome.NO_SALE))
          + " sum(f.outcome = %d), sum(f.level BETWEEN %d AND %d AND %s), sum(f.kept),"
              .formatted(
                  FigureCodes.of(Outcome.NOT_HELD),
                  FigureCodes.of(CommitmentLevel.BEST),
                  FigureCodes.of(CommitmentLevel.TARGET),
                  HELD)
          + """
             sum(f.settled + CASE
              WHEN f.dated = 0 OR f.first_day >= ?1 THEN 0
              WHEN f.last_day < ?1 THEN f.dated
              ELSE (SELECT count(*) FROM counted_promises p
                WHERE p.call_id = (SELECT id FROM calls c WHERE c.seq = f.seq) AND p.open_day < ?1)
              END)""";

  private final Instant now;

  InsightCount(Instant now) {
    this.now = now;
  }

  CallFigures total(Sql sql, CallFilter filter, LocalDate today) throws SQLException {
    return grouped(sql, filter, "1", today).getOrDefault("1", CallFigures.NONE);
  }

  Map<String, CallFigures> by(Sql sql, CallFilter filter, Dimension by, LocalDate today)
      throws SQLException {
    String column = DimensionColumns.column(by);
    if (by == Dimension.PURPOSE) {
      return byPurpose(grouped(sql, filter, column + " * 128 + (f.met & f.planned)", today));
    }
    Map<String, CallFigures> groups = new HashMap<>();
    grouped(sql, filter, column, today)
        .forEach(
            (value, figures) ->
                DimensionColumns.keys(by, value)
                    .forEach(key -> groups.merge(key, figures, CallFigures::plus)));
    return groups;
  }

  // Planned and met purposes together, so that each purpose knows how often it was met.
  private static Map<String, CallFigures> byPurpose(Map<String, CallFigures> found) {
    Map<String, CallFigures> groups = new HashMap<>();
    found.forEach(
        (value, figures) -> {
          int bits = Integer.parseInt(value);
          for (String key : DimensionColumns.keys(Dimension.PURPOSE, String.valueOf(bits / 128))) {
            boolean met = (bits & FigureCodes.bit(Purpose.valueOf(key))) != 0;
            CallFigures counted = met ? met(figures) : figures;
            groups.merge(key, counted, CallFigures::plus);
          }
        });
    return groups;
  }

  private static CallFigures met(CallFigures all) {
    return new CallFigures(
        all.tally(), all.plannedHits(), all.kept(), all.due(), all.tally().held());
  }

  private Map<String, CallFigures> grouped(
      Sql sql, CallFilter filter, String value, LocalDate today) throws SQLException {
    CallConditions conditions = new CallConditions(now);
    Conditions where = conditions.of(filter).when(true, CallConditions.COUNTED);
    List<Object> args = new ArrayList<>();
    args.add(FigureCodes.day(today));
    args.addAll(Arrays.asList(where.argsAnd()));
    Map<String, CallFigures> found = new HashMap<>();
    sql.list(
        row -> found.put(row.text(1), figures(row)),
        "SELECT %s, %s FROM %s WHERE %s GROUP BY 1"
            .formatted(value, SUMS, conditions.source(filter), where),
        args.toArray());
    return found;
  }

  private static CallFigures figures(Row row) throws SQLException {
    OutcomeTally tally =
        new OutcomeTally(row.number(2), row.number(3), row.number(4), row.number(5), row.number(6));
    return new CallFigures(tally, row.number(7), row.number(8), row.number(9), 0);
  }
}
