package org.advanceworkbook.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.workbook.OpportunityRow;

/** Opportunities as lists show them. */
final class OpportunityList {
  private static final String ROWS =
      """
      SELECT o.*, coalesce(a.name, '') AS account,
        (SELECT count(*) FROM calls c
          WHERE c.opportunity_id = o.id AND c.deleted_at IS NULL) AS calls
      FROM opportunities o LEFT JOIN accounts a ON a.id = o.account_id
      """;

  private final OpportunityTable table;

  OpportunityList(OpportunityTable table) {
    this.table = table;
  }

  List<OpportunityRow> find(
      Sql sql, String accountId, String search, int limit, int offset, Instant now)
      throws SQLException {
    return sql.list(
        row -> row(sql, row, now),
        ROWS
            + """
            WHERE (?1 = '' OR o.account_id = ?1)
              AND (?2 = '' OR instr(o.name_folded, ?2) > 0
                OR instr(coalesce(a.name_folded, ''), ?2) > 0)
            ORDER BY o.state <> 'OPEN', coalesce(a.name_folded, ''), o.name_folded, o.id
            LIMIT ?3 OFFSET ?4""",
        accountId,
        Fold.fold(search.strip()),
        limit,
        offset);
  }

  Optional<OpportunityRow> get(Sql sql, String id, Instant now) throws SQLException {
    return sql.first(row -> row(sql, row, now), ROWS + "WHERE o.id = ?", id);
  }

  List<String> ids(Sql sql, String beginning) throws SQLException {
    return sql.list(
        row -> row.text(1),
        """
        SELECT id FROM opportunities
        WHERE id >= ?1 AND substr(id, 1, length(?1)) = ?1 ORDER BY id LIMIT 10""",
        beginning);
  }

  private OpportunityRow row(Sql sql, Row row, Instant now) throws SQLException {
    String id = row.text("id");
    Optional<Next> next = next(sql, id, now);
    return new OpportunityRow(
        table.opportunity(row, table.stakeholders(sql, id)),
        row.text("account"),
        outcomes(sql, id),
        row.number("calls"),
        next.map(Next::day).orElse(null),
        next.map(Next::objective).orElse(""));
  }

  private record Next(LocalDate day, String objective) {}

  private Optional<Next> next(Sql sql, String id, Instant now) throws SQLException {
    return sql.first(
        row -> new Next(row.day("day"), row.text("objective")),
        """
        SELECT day, objective FROM calls
        WHERE opportunity_id = ? AND deleted_at IS NULL AND day IS NOT NULL
          AND status IN ('DRAFT', 'READY') AND ends_at > ?
        ORDER BY day, start, seq LIMIT 1""",
        id,
        now.getEpochSecond());
  }

  private List<Outcome> outcomes(Sql sql, String id) throws SQLException {
    List<Outcome> latestFirst =
        sql.list(
            row -> row.choice("outcome", Outcome.class),
            """
            SELECT outcome FROM calls
            WHERE opportunity_id = ? AND deleted_at IS NULL
              AND outcome IS NOT NULL AND outcome <> 'NOT_HELD'
            ORDER BY day DESC, start DESC, seq DESC LIMIT 12""",
            id);
    List<Outcome> result = new ArrayList<>(latestFirst);
    result.removeIf(o -> o == null);
    Collections.reverse(result);
    return result;
  }
}
