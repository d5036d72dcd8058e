package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.List;
import org.advanceworkbook.domain.coaching.LookRequest;
import org.advanceworkbook.domain.coaching.LookState;

/** Wishes that somebody looks at a plan. They may be here before the call they are about. */
final class LookTable {
  void save(Sql sql, LookRequest wish) throws SQLException {
    new Upsert("look_requests", "id", wish.id())
        .set("call_id", wish.callId())
        .set("before_day", wish.before())
        .set("note", wish.note())
        .set("asked_by", wish.askedBy())
        .set("asked_at", wish.askedAt())
        .set("state", wish.state())
        .set("answered_by", wish.answeredBy())
        .set("answered_at", wish.answeredAt())
        .into(sql);
  }

  void remove(Sql sql, String id) throws SQLException {
    sql.update("DELETE FROM look_requests WHERE id = ?", id);
  }

  List<LookRequest> ofCall(Sql sql, String callId) throws SQLException {
    return sql.list(
        this::wish,
        "SELECT * FROM look_requests WHERE call_id = ? ORDER BY asked_at DESC, id",
        callId);
  }

  List<LookRequest> waiting(Sql sql, int limit) throws SQLException {
    return sql.list(
        this::wish,
        """
        SELECT * FROM look_requests WHERE state = 'WAITING' AND NOT EXISTS
          (SELECT 1 FROM calls WHERE id = look_requests.call_id AND deleted_at IS NOT NULL)
        ORDER BY before_day IS NULL, before_day, asked_at, id LIMIT ?""",
        limit);
  }

  LookRequest wish(Row row) throws SQLException {
    return new LookRequest(
        row.text("id"),
        row.text("call_id"),
        row.day("before_day"),
        row.text("note"),
        row.text("asked_by"),
        row.moment("asked_at"),
        row.choice("state", LookState.class),
        row.text("answered_by"),
        row.moment("answered_at"));
  }
}
