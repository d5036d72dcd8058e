package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.domain.coaching.Comment;
import org.advanceworkbook.domain.coaching.CommentState;

/** Comments. They may be here before the call they are about. */
final class CommentTable {
  private static final String LIVE =
      " AND NOT EXISTS (SELECT 1 FROM calls WHERE id = comments.call_id AND deleted_at IS NOT NULL)";

  void save(Sql sql, Comment comment, boolean seen) throws SQLException {
    new Upsert("comments", "id", comment.id())
        .set("call_id", comment.callId())
        .set("part", comment.part())
        .set("quote", comment.quote())
        .set("text", comment.text())
        .set("author", comment.author())
        .set("role", comment.role())
        .set("written_at", comment.writtenAt())
        .set("private", comment.privateToCoach())
        .set("state", comment.state())
        .set("answer_to", comment.answerTo())
        .set("seen", seen)
        .into(sql);
  }

  void remove(Sql sql, String id) throws SQLException {
    sql.update("DELETE FROM comments WHERE id = ?", id);
  }

  Optional<Comment> get(Sql sql, String id) throws SQLException {
    return sql.first(this::comment, "SELECT * FROM comments WHERE id = ?", id);
  }

  List<Comment> ofCall(Sql sql, String callId) throws SQLException {
    return sql.list(
        this::comment, "SELECT * FROM comments WHERE call_id = ? ORDER BY written_at, id", callId);
  }

  List<Comment> unresolved(Sql sql, int limit) throws SQLException {
    return sql.list(
        this::comment,
        "SELECT * FROM comments WHERE state <> 'RESOLVED' AND answer_to = ''"
            + LIVE
            + " ORDER BY written_at DESC, id LIMIT ?",
        limit);
  }

  List<Comment> unseen(Sql sql, int limit) throws SQLException {
    return sql.list(
        this::comment,
        "SELECT * FROM comments WHERE seen = 0" + LIVE + " ORDER BY written_at DESC, id LIMIT ?",
        limit);
  }

  void seen(Sql sql, String callId) throws SQLException {
    sql.update("UPDATE comments SET seen = 1 WHERE call_id = ? AND seen = 0", callId);
  }

  Comment comment(Row row) throws SQLException {
    return new Comment(
        row.text("id"),
        row.text("call_id"),
        row.text("part"),
        row.text("quote"),
        row.text("text"),
        row.text("author"),
        row.choice("role", AuthorRole.class),
        row.moment("written_at"),
        row.flag("private"),
        row.choice("state", CommentState.class),
        row.text("answer_to"));
  }
}
