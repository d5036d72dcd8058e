package org.advanceworkbook.store;

import java.sql.SQLException;

/** Small values kept with the workbook. */
final class NoteTable {
  String get(Sql sql, String key) throws SQLException {
    return sql.text("SELECT value FROM notes WHERE key = ?", key);
  }

  void put(Sql sql, String key, String value) throws SQLException {
    new Upsert("notes", "key", key).set("value", value).into(sql);
  }
}
