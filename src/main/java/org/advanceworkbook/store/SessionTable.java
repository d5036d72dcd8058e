package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.workbook.document.Documents;

/** One-on-ones: what is looked for in columns, the rest as one document. */
final class SessionTable {
  private final Supplier<Documents> documents;

  SessionTable(Supplier<Documents> documents) {
    this.documents = documents;
  }

  void save(Sql sql, CoachingSession session) throws SQLException {
    String former = sql.text("SELECT content FROM coaching_sessions WHERE id = ?", session.id());
    new Upsert("coaching_sessions", "id", session.id())
        .set("rep", session.rep())
        .set("coach", session.coach())
        .set("number", session.number())
        .set("day", session.day())
        .set("state", session.state())
        .set("goal_call", session.goal().callId())
        .set("goal_state", session.goal().state())
        .set("content", documents.get().sessions().write(session, former))
        .into(sql);
  }

  void remove(Sql sql, String id) throws SQLException {
    sql.update("DELETE FROM coaching_sessions WHERE id = ?", id);
  }

  Optional<CoachingSession> get(Sql sql, String id) throws SQLException {
    return sql.first(this::session, "SELECT content FROM coaching_sessions WHERE id = ?", id);
  }

  List<CoachingSession> list(Sql sql, String rep, int limit) throws SQLException {
    return sql.list(
        this::session,
        """
        SELECT content FROM coaching_sessions WHERE ?1 = '' OR rep = ?1
        ORDER BY day IS NULL DESC, day DESC, number DESC, id LIMIT ?2""",
        rep,
        limit);
  }

  List<String> ids(Sql sql, String beginning) throws SQLException {
    return sql.list(
        row -> row.text(1),
        """
        SELECT id FROM coaching_sessions WHERE id >= ?1 AND substr(id, 1, length(?1)) = ?1
        ORDER BY id LIMIT 10""",
        beginning);
  }

  Optional<CoachingSession> before(Sql sql, CoachingSession it) throws SQLException {
    return sql.first(
        this::session,
        """
        SELECT content FROM coaching_sessions WHERE rep = ? AND number < ?
        ORDER BY number DESC LIMIT 1""",
        it.rep(),
        it.number());
  }

  int lastNumber(Sql sql, String rep) throws SQLException {
    return (int) sql.number("SELECT max(number) FROM coaching_sessions WHERE rep = ?", rep);
  }

  Optional<CoachingSession> toTryIn(Sql sql, String callId) throws SQLException {
    return callId.isEmpty()
        ? Optional.empty()
        : sql.first(
            this::session,
            "SELECT content FROM coaching_sessions WHERE goal_call = ? ORDER BY number DESC LIMIT 1",
            callId);
  }

  private CoachingSession session(Row row) throws SQLException {
    return documents.get().sessions().read(row.text("content"));
  }
}
