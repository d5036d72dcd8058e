package org.advanceworkbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/** Brings a workbook to the present version, step by step, each step whole or not at all. */
final class Migrations {
  private static final List<String> STEPS = List.of("001.sql", "002.sql", "003.sql");

  /** The version this program writes. */
  static final int LATEST = STEPS.size();

  int version(Sql sql) throws SQLException {
    return (int) sql.number("PRAGMA user_version");
  }

  void run(Sql sql) throws SQLException {
    for (int version = version(sql); version < LATEST; version++) {
      sql.command("BEGIN IMMEDIATE");
      try {
        sql.script(read(STEPS.get(version)));
        sql.command("PRAGMA user_version = " + (version + 1));
        sql.command("COMMIT");
      } catch (SQLException e) {
        sql.rollback();
        throw e;
      }
    }
  }

  private static String read(String step) {
    try (InputStream in = Migrations.class.getResourceAsStream(step)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
