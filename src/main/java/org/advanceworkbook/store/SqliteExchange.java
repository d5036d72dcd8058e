package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.advanceworkbook.workbook.CallState;
import org.advanceworkbook.workbook.ExchangeStore;
import org.advanceworkbook.workbook.KnownCell;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.Standing;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.document.TravellingDocuments;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.merge.Kinds;

/** What an exchange needs of the file of the workbook. Any thread may call. */
final class SqliteExchange implements ExchangeStore {
  private final OpenFile file;
  private final Supplier<Documents> documents;
  private final TakenIn takenIn;
  private final CellTable cells = new CellTable();

  SqliteExchange(OpenFile file, Supplier<Documents> documents, TakenIn takenIn) {
    this.file = file;
    this.documents = documents;
    this.takenIn = takenIn;
  }

  private TravellingDocuments travelling() {
    return documents.get().travelling();
  }

  @Override
  public Map<String, Set<String>> entries(ShareSelection selection) {
    return file.read(sql -> new TravellingIds(travelling()).of(sql, selection));
  }

  @Override
  public List<Standing> standing(String kind, Set<String> ids) {
    return file.read(
        sql ->
            kind.equals(Kinds.CALL)
                ? new StandingCalls(travelling()).of(sql, ids)
                : new StandingRows(travelling()).of(sql, kind, ids));
  }

  @Override
  public List<KnownCell> known(String kind, Set<String> ids) {
    return file.read(sql -> cells.of(sql, kind, ids));
  }

  @Override
  public List<KnownCell> undecided() {
    return file.read(
        sql -> cells.several(sql).stream().filter(k -> k.cell().isInConflict()).toList());
  }

  @Override
  public long keptBack(ShareSelection selection) {
    return file.read(
        sql -> {
          Set<String> calls =
              new TravellingIds(travelling()).of(sql, selection).getOrDefault(Kinds.CALL, Set.of());
          return sql.number(
              """
              SELECT count(*) FROM comments
              WHERE private = 1 AND call_id IN (SELECT value FROM json_each(?))""",
              JsonArray.of(calls));
        });
  }

  @Override
  public void keep(Collection<KnownCell> known) {
    file.change(sql -> keep(sql, known));
  }

  private void keep(Sql sql, Collection<KnownCell> known) throws SQLException {
    Map<String, Set<String>> ids = new TreeMap<>();
    for (KnownCell cell : known) {
      CellKey key = cell.cell().key();
      ids.computeIfAbsent(key.kind(), k -> new TreeSet<>()).add(key.id());
    }
    Map<CellKey, KnownCell> former = new HashMap<>();
    for (Map.Entry<String, Set<String>> some : ids.entrySet()) {
      cells.of(sql, some.getKey(), some.getValue()).forEach(k -> former.put(k.cell().key(), k));
    }
    for (KnownCell cell : known) {
      Cell it = cell.cell();
      cells.keep(sql, cell, former.get(it.key()));
      cells.noted(sql, it.key());
    }
  }

  @Override
  public void put(String kind, String id, String content) {
    file.change(
        sql -> {
          if (content == null) {
            takenIn.takeOut(sql, kind, id);
          } else {
            takenIn.put(sql, kind, id, content);
          }
        });
  }

  @Override
  public void putCall(CallState call) {
    file.change(sql -> takenIn.putCall(sql, call));
  }
}
