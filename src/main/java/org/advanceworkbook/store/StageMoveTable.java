package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.List;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.StageMove;

/** What brought opportunities from stage to stage, in the order in which it was noted. */
final class StageMoveTable {
  void add(Sql sql, String opportunityId, StageMove move) throws SQLException {
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
    place(sql, opportunityId, move.to());
  }

  void takeBack(Sql sql, String opportunityId) throws SQLException {
    List<StageMove> moves = of(sql, opportunityId);
    if (!moves.isEmpty()) {
      place(sql, opportunityId, moves.getLast().from());
      sql.update(
          """
          DELETE FROM stage_moves WHERE seq =
            (SELECT max(seq) FROM stage_moves WHERE opportunity_id = ?)""",
          opportunityId);
    }
  }

  /** Only the stage: whatever else was changed about the opportunity meanwhile stays. */
  private static void place(Sql sql, String opportunityId, Stage stage) throws SQLException {
    sql.update("UPDATE opportunities SET stage = ? WHERE id = ?", stage, opportunityId);
  }

  List<StageMove> of(Sql sql, String opportunityId) throws SQLException {
    return sql.list(
        row ->
            new StageMove(
                row.day("day"),
                row.choice("from_stage", Stage.class),
                row.choice("to_stage", Stage.class),
                row.text("evidence"),
                row.text("commitment_id")),
        "SELECT * FROM stage_moves WHERE opportunity_id = ? ORDER BY seq",
        opportunityId);
  }
}
