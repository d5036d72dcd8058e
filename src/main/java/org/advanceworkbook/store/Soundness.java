package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Whether a file can be trusted. */
final class Soundness {
  // About 2 ms a megabyte were measured: up to this size nobody notices the check at the start.
  private static final long CHECKED_AT_ONCE = 32L * 1024 * 1024;

  private Soundness() {}

  static boolean isQuicklyChecked(Path file) throws IOException {
    return Files.size(file) <= CHECKED_AT_ONCE;
  }

  static boolean holds(Sql sql) throws SQLException {
    try {
      return sql.text("PRAGMA quick_check(1)").equals("ok");
    } catch (SQLiteException e) {
      if (e.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT) {
        return false;
      }
      throw e;
    }
  }
}
