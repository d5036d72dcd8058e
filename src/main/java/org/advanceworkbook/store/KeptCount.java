package org.advanceworkbook.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.workbook.KeptRow;

/** Counts which promises were kept by the day first named. */
final class KeptCount {
  private static final String COUNT =
      """
      SELECT %1$s AS name, count(*) AS n,
        sum(p.state = 'KEPT'
          AND (p.settled_on IS NULL OR p.settled_on <= coalesce(p.first_due, p.due))) AS kept
      FROM commitments p
        LEFT JOIN calls c ON c.id = p.call_id LEFT JOIN accounts a ON a.id = p.account_id
      WHERE (p.call_id IS NULL OR c.deleted_at IS NULL) AND p.side = ?1
        AND coalesce(p.first_due, p.due) IS NOT NULL AND p.state <> 'WITHDRAWN'
        AND (p.state IN ('KEPT', 'BROKEN') OR coalesce(p.first_due, p.due) < ?2)
        AND (?3 = '' OR p.account_id = ?3) AND %1$s <> ''
      GROUP BY 1 ORDER BY n DESC, 1""";

  List<KeptRow> by(Sql sql, KeptRow.By by, Side side, String accountId, LocalDate today)
      throws SQLException {
    return sql.list(
        row -> new KeptRow(row.text("name"), new Rate(row.number("kept"), row.number("n"))),
        COUNT.formatted(name(by)),
        side,
        today,
        accountId);
  }

  private static String name(KeptRow.By by) {
    return switch (by) {
      case CONTACT -> "trim(p.who)";
      case ACCOUNT -> "coalesce(a.name, c.account_name, '')";
      case REP -> "coalesce(c.rep, CASE p.side WHEN 'US' THEN trim(p.who) END, '')";
    };
  }
}
