package org.advanceworkbook.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
      FROM calls c
        LEFT JOIN accounts a ON a.id = c.account_id
        LEFT JOIN opportunities o ON o.id = c.opportunity_id
      WHERE %s ORDER BY %s LIMIT ? OFFSET ?""";

  private final CallSearch search = new CallSearch();

  List<CallRow> find(
      Sql sql, CallFilter filter, CallOrder order, int limit, int offset, Instant now)
      throws SQLException {
    Conditions where = where(filter, now);
    return sql.list(
        this::row, ROWS.formatted(where, CallOrdering.by(order)), where.argsAnd(limit, offset));
  }

  long count(Sql sql, CallFilter filter, Instant now) throws SQLException {
    Conditions where = where(filter, now);
    return sql.number("SELECT count(*) FROM calls c WHERE " + where, where.argsAnd());
  }

  OutcomeTally tally(Sql sql, CallFilter filter, Instant now) throws SQLException {
    Conditions where = where(filter, now).when(true, "c.outcome IS NOT NULL");
    Map<String, Long> counts = new HashMap<>();
    sql.list(
        row -> counts.put(row.text(1), row.number(2)),
        "SELECT c.outcome, count(*) FROM calls c WHERE " + where + " GROUP BY c.outcome",
        where.argsAnd());
    return new OutcomeTally(
        counts.getOrDefault("ORDER", 0L),
        counts.getOrDefault("ADVANCE", 0L),
        counts.getOrDefault("CONTINUATION", 0L),
        counts.getOrDefault("NO_SALE", 0L),
        counts.getOrDefault("NOT_HELD", 0L));
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
            row -> row.day("last"), "SELECT max(day) AS last FROM calls WHERE deleted_at IS NULL")
        .orElse(null);
  }

  private Conditions where(CallFilter filter, Instant now) {
    String words = search.query(filter.search());
    Conditions result =
        new Conditions("c.deleted_at IS NULL")
            .when(!words.isEmpty(), CallSearch.CONDITION, words)
            .in("c.kind", filter.kinds())
            .in("c.outcome", filter.outcomes())
            .in("c.account_id", filter.accountIds())
            .when(!filter.opportunityId().isEmpty(), "c.opportunity_id = ?", filter.opportunityId())
            .when(!filter.rep().isEmpty(), "c.rep = ?", filter.rep())
            .when(filter.from() != null, "c.day >= ?", filter.from())
            .when(filter.to() != null, "c.day <= ?", filter.to());
    return which(result, filter.which(), now.getEpochSecond());
  }

  private static Conditions which(Conditions where, CallFilter.Which which, long now) {
    return switch (which) {
      case ALL -> where;
      case COMING ->
          where.when(
              true,
              "c.outcome IS NULL AND c.status IN ('DRAFT', 'READY')"
                  + " AND (c.ends_at IS NULL OR c.ends_at > ?)",
              now);
      case WAITING ->
          where.when(
              true,
              "c.outcome IS NULL AND (c.status = 'HELD'"
                  + " OR (c.status IN ('DRAFT', 'READY') AND c.ends_at <= ?))",
              now);
      case DEBRIEFED -> where.when(true, "c.outcome IS NOT NULL");
    };
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
