package org.advanceworkbook.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.PlanState;

/** Calls as lists show them, and how many there are. Never reads the documents. */
final class CallList {
  private static final String ROWS =
      """
      SELECT c.id, c.rep, c.kind, c.status, c.account_id, coalesce(a.name, c.account_name) AS account,
        c.opportunity_id, coalesce(o.name, c.opportunity_name) AS opportunity, c.stage, c.people,
        c.day, c.start, c.minutes, c.zone, c.channel, c.place, c.planned, c.met, c.objective,
        c.minimum, c.verdict, c.energy, c.tests_passed, c.readiness, c.plan_state, c.missing,
        c.rules, c.outcome, c.level, c.agreed, c.next_step, c.next_call_on, c.mood, c.agenda
      FROM page p
        CROSS JOIN calls c ON c.seq = p.seq
        LEFT JOIN accounts a ON a.id = c.account_id
        LEFT JOIN opportunities o ON o.id = c.opportunity_id""";

  // The page is found in the narrow rows and kept in its order; only its calls are read whole.
  private static final String PAGE =
      """
      WITH page AS MATERIALIZED (
        SELECT f.seq FROM %s WHERE %s ORDER BY %s LIMIT ? OFFSET ?)
      """;

  private static final String OLDEST =
      """
      WITH page AS MATERIALIZED (
        SELECT seq FROM (
          SELECT f.seq FROM %1$s WHERE %2$s AND f.place >= ? ORDER BY f.place LIMIT ?)
        UNION ALL SELECT seq FROM (
          SELECT f.seq FROM %1$s WHERE %2$s AND f.place < ? ORDER BY f.place LIMIT ?)
        LIMIT ? OFFSET ?)
      """;

  List<CallRow> find(
      Sql sql, CallFilter filter, CallOrder order, int limit, int offset, Instant now)
      throws SQLException {
    CallConditions conditions = new CallConditions(now);
    Conditions where = conditions.of(filter);
    boolean isSearch = conditions.isSearch(filter);
    String from =
        CallOrdering.source(order, conditions.source(filter), conditions.isNarrow(filter));
    if (order == CallOrder.OLDEST_FIRST) {
      return oldest(sql, from, where, limit, offset);
    }
    return sql.list(
        this::row,
        PAGE.formatted(from, where, CallOrdering.by(order, isSearch)) + ROWS,
        where.argsAnd(limit, offset));
  }

  // What has no day comes first among the places and last in the list.
  private List<CallRow> oldest(Sql sql, String from, Conditions where, int limit, int offset)
      throws SQLException {
    long both = (long) limit + offset;
    List<Object> args = new ArrayList<>(Arrays.asList(where.argsAnd(CallPlace.DATED, both)));
    args.addAll(Arrays.asList(where.argsAnd(CallPlace.DATED, both, limit, offset)));
    return sql.list(this::row, OLDEST.formatted(from, where) + ROWS, args.toArray());
  }

  long count(Sql sql, CallFilter filter, Instant now) throws SQLException {
    CallConditions conditions = new CallConditions(now);
    Conditions where = conditions.of(filter);
    return sql.number(
        "SELECT count(*) FROM " + conditions.source(filter) + " WHERE " + where, where.argsAnd());
  }

  OutcomeTally tally(Sql sql, CallFilter filter, Instant now) throws SQLException {
    CallConditions conditions = new CallConditions(now);
    Conditions where = conditions.of(filter).when(true, conditions.counted(filter));
    Map<Integer, Long> counts = new HashMap<>();
    sql.list(
        row -> counts.put((int) row.number(1), row.number(2)),
        "SELECT f.outcome, count(*) FROM "
            + conditions.source(filter)
            + " WHERE "
            + where
            + " GROUP BY "
            + conditions.outcome(filter),
        where.argsAnd());
    return new OutcomeTally(
        of(counts, Outcome.ORDER),
        of(counts, Outcome.ADVANCE),
        of(counts, Outcome.CONTINUATION),
        of(counts, Outcome.NO_SALE),
        of(counts, Outcome.NOT_HELD));
  }

  private static long of(Map<Integer, Long> counts, Outcome outcome) {
    return counts.getOrDefault(FigureCodes.of(outcome), 0L);
  }

  List<String> reps(Sql sql) throws SQLException {
    return sql.list(
        row -> row.text(1),
        "SELECT DISTINCT rep FROM calls WHERE deleted_at IS NULL AND rep <> '' ORDER BY rep");
  }

  List<String> recentObjectives(Sql sql, String accountId, String exceptCallId, int limit)
      throws SQLException {
    return sql.list(
        row -> row.text(1),
        """
        SELECT objective FROM calls
        WHERE account_id = ? AND id <> ? AND deleted_at IS NULL AND trim(objective) <> ''
        ORDER BY day DESC, start DESC, seq DESC LIMIT ?""",
        accountId,
        exceptCallId,
        limit);
  }

  LocalDate lastDay(Sql sql) throws SQLException {
    return sql.first(
            row -> row.day("day"),
            """
            SELECT day FROM calls WHERE seq = (
              SELECT seq FROM call_figures WHERE place >= ? ORDER BY place DESC LIMIT 1)""",
            CallPlace.DATED)
        .orElse(null);
  }

  private CallRow row(Row row) throws SQLException {
    return new CallRow(
        row.text("id"),
        row.text("rep"),
        row.choice("kind", CallKind.class),
        row.choice("status", PlanStatus.class),
        row.text("account_id"),
        row.text("account"),
        row.text("opportunity_id"),
        row.text("opportunity"),
        row.choice("stage", Stage.class),
        row.text("people"),
        row.day("day"),
        row.time("start"),
        row.number("minutes"),
        row.text("zone"),
        row.choice("channel", Channel.class),
        row.text("place"),
        row.choices("planned", Purpose.class),
        row.choices("met", Purpose.class),
        row.text("objective"),
        row.text("minimum"),
        facts(row),
        row.choice("outcome", Outcome.class),
        row.choice("level", CommitmentLevel.class),
        row.text("agreed"),
        row.text("next_step"),
        row.day("next_call_on"),
        row.number("mood"),
        row.text("agenda"));
  }

  private static PlanFacts facts(Row row) throws SQLException {
    return new PlanFacts(
        row.text("verdict"),
        row.number("energy"),
        row.number("tests_passed"),
        row.number("readiness"),
        row.choice("plan_state", PlanState.class),
        row.text("missing"),
        row.text("rules"));
  }
}
