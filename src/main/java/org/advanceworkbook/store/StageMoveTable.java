package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.List;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.StageMove;

/** What brought opportunities from stage to stage, in the order in which it was noted. */
final class StageMoveTable {
  void add(Sql sql, String opportunityId, StageMove move) throws SQLException {
    insert(sql, opportunityId, move);
    place(sql, opportunityId, move.to());
  }

  private static void insert(Sql sql, String opportunityId, StageMove move) throws SQLException {
    sql.update(
        """
        INSERT INTO stage_moves (opportunity_id, day, from_stage, to_stage, evidence, commitment_id)
        VALUES (?, ?, ?, ?, ?, ?)""",
        opportunityId,
        move.on(),
        move.from(),
        move.to(),
        move.evidence(),
        move.commitmentId());
  }

  void takeBack(Sql sql, String opportunityId) throws SQLException {
    List<StageMove> moves = of(sql, opportunityId);
    if (!moves.isEmpty()) {
      place(sql, opportunityId, moves.getLast().from());
      sql.update(
          """
          DELETE FROM stage_moves WHERE seq =
            (SELECT seq FROM stage_moves WHERE opportunity_id = ?
             ORDER BY day DESC, seq DESC LIMIT 1)""",
          opportunityId);
    }
  }

  /** One as another workbook has it, once; the stage travels with the opportunity. */
  void put(Sql sql, String opportunityId, StageMove move) throws SQLException {
    if (sql.number("SELECT count(*) FROM opportunities WHERE id = ?", opportunityId) > 0) {
      drop(sql, opportunityId, move);
      insert(sql, opportunityId, move);
    }
  }

  void drop(Sql sql, String opportunityId, StageMove move) throws SQLException {
    sql.update(
        """
        DELETE FROM stage_moves WHERE opportunity_id = ? AND day = ? AND from_stage = ?
          AND to_stage = ? AND evidence = ? AND commitment_id = ?""",
        opportunityId,
        move.on(),
        move.from(),
        move.to(),
        move.evidence(),
        move.commitmentId());
  }

  /** Only the stage: whatever else was changed about the opportunity meanwhile stays. */
  private static void place(Sql sql, String opportunityId, Stage stage) throws SQLException {
    sql.update("UPDATE opportunities SET stage = ? WHERE id = ?", stage, opportunityId);
  }

  List<StageMove> of(Sql sql, String opportunityId) throws SQLException {
    return sql.list(
        StageMoveTable::move,
        "SELECT * FROM stage_moves WHERE opportunity_id = ? ORDER BY day, seq",
        opportunityId);
  }

  static StageMove move(Row row) throws SQLException {
    return new StageMove(
        row.day("day"),
        row.choice("from_stage", Stage.class),
        row.choice("to_stage", Stage.class),
        row.text("evidence"),
        row.text("commitment_id"));
  }
}
