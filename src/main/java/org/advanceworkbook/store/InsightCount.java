package org.advanceworkbook.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.workbook.CallFilter;

/** Counts what calls came to, in one pass over the narrow rows and one over the open promises. */
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
          + " sum(f.outcome = %d), sum(f.level BETWEEN %d AND %d AND %s), sum(f.kept), sum(f.settled)"
              .formatted(
                  FigureCodes.of(Outcome.NOT_HELD),
                  FigureCodes.of(CommitmentLevel.BEST),
                  FigureCodes.of(CommitmentLevel.TARGET),
                  HELD);

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
    Conditions where = conditions.of(filter).when(true, "f.outcome > 0");
    Map<String, CallFigures> found = new HashMap<>();
    sql.list(
        row -> found.put(row.text(1), figures(row)),
        "SELECT %s, %s FROM %s WHERE %s GROUP BY 1"
            .formatted(value, SUMS, conditions.source(filter), where),
        where.argsAnd());
    overdue(sql, conditions.source(filter), where, value, today)
        .forEach((key, due) -> found.merge(key, due, CallFigures::plus));
    return found;
  }

  private static CallFigures figures(Row row) throws SQLException {
    OutcomeTally tally =
        new OutcomeTally(row.number(2), row.number(3), row.number(4), row.number(5), row.number(6));
    return new CallFigures(tally, row.number(7), row.number(8), row.number(9), 0);
  }

  /** Open promises of the client whose day has passed: due, and not kept. */
  private static Map<String, CallFigures> overdue(
      Sql sql, String source, Conditions where, String value, LocalDate today) throws SQLException {
    Map<String, CallFigures> due = new HashMap<>();
    String passed =
        """
        SELECT %s, count(*) FROM %s
          CROSS JOIN calls c ON c.seq = f.seq
          CROSS JOIN commitments p ON p.call_id = c.id
        WHERE %s AND f.open_theirs > 0 AND p.side = 'CLIENT' AND p.state IN ('OPEN', 'SLIPPED')
          AND coalesce(p.first_due, p.due) < ?
        GROUP BY 1""";
    sql.list(
        row -> due.put(row.text(1), new CallFigures(OutcomeTally.NONE, 0, 0, row.number(2), 0)),
        passed.formatted(value, source, where),
        where.argsAnd(today));
    return due;
  }
}
