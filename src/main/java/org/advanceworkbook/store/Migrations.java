package org.advanceworkbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.advanceworkbook.workbook.document.Documents;

/** Brings a workbook to the present version, step by step, each step whole or not at all. */
final class Migrations {
  /** The version that each step leads to, in order; a number may be left out. */
  static final List<Integer> STEPS = List.of(1, 2, 3, 5, 6, 7);

  /** The version whose rows are made from the calls and their documents. */
  private static final int WITH_FIGURES = 6;

  /** The version this program writes. */
  static final int LATEST = STEPS.getLast();

  private final FigureFilling filling;

  Migrations(Supplier<Documents> documents) {
    this.filling = new FigureFilling(documents);
  }

  static int version(Sql sql) throws SQLException {
    return (int) sql.number("PRAGMA user_version");
  }

  void run(Sql sql) throws SQLException {
    int version = version(sql);
    for (int step : STEPS.stream().filter(s -> s > version).toList()) {
      sql.command("BEGIN IMMEDIATE");
      try {
        sql.script(read("%03d.sql".formatted(step)));
        if (step == WITH_FIGURES) {
          filling.run(sql);
        }
        sql.command("PRAGMA user_version = " + step);
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
