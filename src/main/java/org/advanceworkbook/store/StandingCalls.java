package org.advanceworkbook.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.advanceworkbook.workbook.Standing;
import org.advanceworkbook.workbook.document.CallParts;
import org.advanceworkbook.workbook.document.HeldPlan;
import org.advanceworkbook.workbook.document.ToldDebrief;
import org.advanceworkbook.workbook.document.TravellingDocuments;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.merge.Kinds;

/** What stands of calls, part by part. */
final class StandingCalls {
  private static final String CALLS =
      """
      SELECT c.*, d.plan, d.debrief FROM calls c JOIN call_documents d ON d.seq = c.seq
      WHERE c.id IN (SELECT value FROM json_each(?))""";

  private final TravellingDocuments documents;
  private final CallParts parts;
  private final CellTable cells = new CellTable();

  StandingCalls(TravellingDocuments documents) {
    this.documents = documents;
    this.parts = documents.callParts();
  }

  List<Standing> of(Sql sql, Set<String> ids) throws SQLException {
    Map<String, Instant> touched = cells.touched(sql, Kinds.CALL);
    List<Standing> result = new ArrayList<>();
    sql.each(row -> add(row, touched, result), CALLS, JsonArray.of(ids));
    return result;
  }

  private void add(Row row, Map<String, Instant> touched, List<Standing> result)
      throws SQLException {
    String id = row.text("id");
    Instant at = touched.getOrDefault(id, row.moment("changed_at"));
    boolean frozen = row.flag("frozen");
    boolean told = !row.text("debrief").isEmpty();
    parts
        .split(row.text("plan"))
        .forEach((part, content) -> result.add(standing(id, part, content, at)));
    result.add(standing(id, Kinds.HELD, frozen ? held(row) : null, at));
    result.add(standing(id, Kinds.DEBRIEF, told ? told(row) : null, at));
    Instant deleted = row.moment("deleted_at");
    result.add(standing(id, Kinds.DELETED, String.valueOf(deleted != null), deleted));
  }

  private static Standing standing(String id, String part, String content, Instant at) {
    return new Standing(new CellKey(Kinds.CALL, id, part), id, content, at);
  }

  private String held(Row row) throws SQLException {
    return documents.text(
        documents.held(),
        new HeldPlan(
            false,
            parts.tree(row.text("plan")),
            row.text("verdict"),
            row.number("energy"),
            row.number("tests_passed"),
            row.number("readiness"),
            row.text("plan_state"),
            row.text("missing"),
            row.text("rules")));
  }

  private String told(Row row) throws SQLException {
    return documents.text(
        documents.told(),
        new ToldDebrief(
            row.text("status"),
            parts.tree(row.text("debrief")),
            row.text("outcome"),
            row.text("level"),
            row.text("met"),
            row.text("agreed"),
            row.text("next_step"),
            row.text("next_call_on"),
            row.number("mood")));
  }
}
