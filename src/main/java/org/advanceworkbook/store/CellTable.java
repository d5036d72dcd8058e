package org.advanceworkbook.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.advanceworkbook.workbook.KnownCell;
import org.advanceworkbook.workbook.merge.Cell;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.merge.Version;

/** What is known of the versions of entries. */
final class CellTable {
  private static final String SOME = "c.kind = ? AND c.id IN (SELECT value FROM json_each(?))";
  private static final String SEVERAL =
      "c.seq IN (SELECT cell FROM versions GROUP BY cell HAVING count(*) > 1)";

  /** One row of {@code cells} with what hangs on it. */
  private static final class Collected {
    private final CellKey key;
    private final String owner;
    private final List<Version> versions = new ArrayList<>();
    private final Set<String> superseded = new TreeSet<>();
    private String shown = "";

    private Collected(CellKey key, String owner) {
      this.key = key;
      this.owner = owner;
    }

    private KnownCell done() {
      return new KnownCell(new Cell(key, owner, versions, superseded), shown);
    }
  }

  List<KnownCell> of(Sql sql, String kind, Set<String> ids) throws SQLException {
    return list(sql, SOME, kind, JsonArray.of(ids));
  }

  /** Those with more than one version. */
  List<KnownCell> several(Sql sql) throws SQLException {
    return list(sql, SEVERAL);
  }

  private static List<KnownCell> list(Sql sql, String where, Object... args) throws SQLException {
    Map<Long, Collected> found = new HashMap<>();
    sql.each(
        row -> found.put(row.number(1), new Collected(key(row), row.text("owner"))),
        "SELECT c.* FROM cells c WHERE " + where,
        args);
    sql.each(
        row -> addVersion(found.get(row.number(1)), row),
        "SELECT v.* FROM versions v JOIN cells c ON c.seq = v.cell WHERE " + where,
        args);
    sql.each(
        row -> found.get(row.number(1)).superseded.add(row.text(2)),
        "SELECT s.* FROM superseded s JOIN cells c ON c.seq = s.cell WHERE " + where,
        args);
    return found.values().stream().map(Collected::done).toList();
  }

  private static CellKey key(Row row) throws SQLException {
    return new CellKey(row.text("kind"), row.text("id"), row.text("part"));
  }

  private static void addVersion(Collected cell, Row row) throws SQLException {
    String id = row.text("version");
    cell.versions.add(
        new Version(
            id,
            row.text("author"),
            Instant.ofEpochMilli(row.longNumber("at")),
            row.textOrNull("content")));
    if (row.flag("shown")) {
      cell.shown = id;
    }
  }

  /** Writes one over what was known of it. */
  void keep(Sql sql, KnownCell known, KnownCell former) throws SQLException {
    if (known.equals(former)) {
      return;
    }
    CellKey key = known.cell().key();
    sql.update(
        """
        INSERT INTO cells (kind, id, part, owner) VALUES (?, ?, ?, ?)
        ON CONFLICT (kind, id, part) DO UPDATE SET owner = excluded.owner""",
        key.kind(),
        key.id(),
        key.part(),
        known.cell().owner());
    long seq =
        sql.number(
            "SELECT seq FROM cells WHERE kind = ? AND id = ? AND part = ?",
            key.kind(),
            key.id(),
            key.part());
    sql.update("DELETE FROM versions WHERE cell = ?", seq);
    for (Version version : known.cell().versions()) {
      sql.update(
          """
          INSERT INTO versions (cell, version, author, at, content, shown)
          VALUES (?, ?, ?, ?, ?, ?)""",
          seq,
          version.id(),
          version.author(),
          version.at().toEpochMilli(),
          version.content(),
          version.id().equals(known.shown()));
    }
    for (String gone : known.cell().superseded()) {
      sql.update(
          "INSERT INTO superseded (cell, version) VALUES (?, ?) ON CONFLICT DO NOTHING", seq, gone);
    }
  }

  /** What was changed so far counts as noted. */
  void noted(Sql sql, CellKey key) throws SQLException {
    sql.update("DELETE FROM touched WHERE kind = ? AND id = ?", key.kind(), key.id());
  }

  /** When entries of a kind were last changed, of those where that is known. */
  Map<String, Instant> touched(Sql sql, String kind) throws SQLException {
    Map<String, Instant> result = new HashMap<>();
    sql.each(
        row -> result.put(row.text(1), Instant.ofEpochMilli(row.number(2))),
        "SELECT id, at FROM touched WHERE kind = ?",
        kind);
    return result;
  }
}
