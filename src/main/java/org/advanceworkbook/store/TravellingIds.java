package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.document.TravellingDocuments;
import org.advanceworkbook.workbook.document.TravellingMove;
import org.advanceworkbook.workbook.merge.Kinds;

/** Which entries go along with a selection. What was taken out goes along too, to stay out. */
final class TravellingIds {
  private static final String CALLS =
      "SELECT id FROM calls WHERE (deleted_at IS NULL"
          + " OR id IN (SELECT id FROM cells WHERE kind = 'call'))";

  private final TravellingDocuments documents;

  TravellingIds(TravellingDocuments documents) {
    this.documents = documents;
  }

  Map<String, Set<String>> of(Sql sql, ShareSelection selection) throws SQLException {
    return selection.all() ? all(sql) : some(sql, selection);
  }

  private Map<String, Set<String>> all(Sql sql) throws SQLException {
    Map<String, Set<String>> result = new TreeMap<>();
    sql.each(
        row -> add(result, row.text(1), row.text(2)),
        "SELECT kind, id FROM cells WHERE kind <> 'call'");
    addAll(sql, result, Kinds.ACCOUNT, "SELECT id FROM accounts");
    addAll(sql, result, Kinds.CONTACT, "SELECT id FROM contacts");
    addAll(sql, result, Kinds.OPPORTUNITY, "SELECT id FROM opportunities");
    addAll(sql, result, Kinds.CALL, CALLS);
    addAll(sql, result, Kinds.CALL, "SELECT id FROM cells WHERE kind = 'call'");
    addAll(sql, result, Kinds.PROMISE, "SELECT id FROM commitments");
    addAll(sql, result, Kinds.COMMENT, "SELECT id FROM comments WHERE private = 0");
    addAll(sql, result, Kinds.WISH, "SELECT id FROM look_requests");
    moves(sql, result, null);
    return result;
  }

  private Map<String, Set<String>> some(Sql sql, ShareSelection selection) throws SQLException {
    Map<String, Set<String>> result = new TreeMap<>();
    String chosen = JsonArray.of(selection.opportunities());
    selection.calls().forEach(id -> add(result, Kinds.CALL, id));
    addAll(sql, result, Kinds.CALL, CALLS + " AND opportunity_id IN " + in(1), chosen);
    String calls = ids(result, Kinds.CALL);
    selection.opportunities().forEach(id -> add(result, Kinds.OPPORTUNITY, id));
    addAll(
        sql,
        result,
        Kinds.OPPORTUNITY,
        "SELECT opportunity_id FROM calls WHERE opportunity_id IS NOT NULL AND id IN " + in(1),
        calls);
    String opportunities = ids(result, Kinds.OPPORTUNITY);
    addAll(
        sql,
        result,
        Kinds.ACCOUNT,
        "SELECT account_id FROM calls WHERE account_id IS NOT NULL AND id IN "
            + in(1)
            + " UNION SELECT account_id FROM opportunities WHERE account_id IS NOT NULL AND id IN "
            + in(2),
        calls,
        opportunities);
    String accounts = ids(result, Kinds.ACCOUNT);
    owned(sql, result, Kinds.CONTACT, accounts);
    addAll(
        sql,
        result,
        Kinds.CONTACT,
        "SELECT id FROM contacts WHERE account_id IN " + in(1),
        accounts);
    saidAndPromised(sql, result, calls, chosen);
    owned(sql, result, Kinds.MOVE, opportunities);
    moves(sql, result, result.getOrDefault(Kinds.OPPORTUNITY, Set.of()));
    return result;
  }

  private static void saidAndPromised(
      Sql sql, Map<String, Set<String>> result, String calls, String chosen) throws SQLException {
    for (String kind : new String[] {Kinds.PROMISE, Kinds.COMMENT, Kinds.WISH}) {
      owned(sql, result, kind, calls);
    }
    owned(sql, result, Kinds.PROMISE, chosen);
    addAll(
        sql,
        result,
        Kinds.PROMISE,
        "SELECT id FROM commitments WHERE call_id IN "
            + in(1)
            + " OR (call_id IS NULL AND opportunity_id IN "
            + in(2)
            + ")",
        calls,
        chosen);
    addAll(
        sql,
        result,
        Kinds.COMMENT,
        "SELECT id FROM comments WHERE private = 0 AND call_id IN " + in(1),
        calls);
    addAll(
        sql, result, Kinds.WISH, "SELECT id FROM look_requests WHERE call_id IN " + in(1), calls);
  }

  private void moves(Sql sql, Map<String, Set<String>> result, Set<String> opportunities)
      throws SQLException {
    sql.each(
        row -> {
          String opportunity = row.text("opportunity_id");
          if (opportunities == null || opportunities.contains(opportunity)) {
            TravellingMove move = new TravellingMove(opportunity, StageMoveTable.move(row));
            add(result, Kinds.MOVE, documents.idOf(move));
          }
        },
        "SELECT * FROM stage_moves");
  }

  private static void owned(Sql sql, Map<String, Set<String>> result, String kind, String owners)
      throws SQLException {
    addAll(
        sql,
        result,
        kind,
        "SELECT id FROM cells WHERE kind = ?2 AND owner IN " + in(1),
        owners,
        kind);
  }

  private static String in(int place) {
    return "(SELECT value FROM json_each(?" + place + "))";
  }

  private static String ids(Map<String, Set<String>> found, String kind) {
    return JsonArray.of(found.getOrDefault(kind, Set.of()));
  }

  private static void addAll(
      Sql sql, Map<String, Set<String>> result, String kind, String query, Object... args)
      throws SQLException {
    sql.each(row -> add(result, kind, row.text(1)), query, args);
  }

  private static void add(Map<String, Set<String>> result, String kind, String id) {
    result.computeIfAbsent(kind, k -> new TreeSet<>()).add(id);
  }
}
