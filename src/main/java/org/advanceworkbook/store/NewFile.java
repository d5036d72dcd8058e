package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.document.Documents;

/**
 * Makes an empty workbook, under another name first, so that there is never half a workbook. Its
 * first version is written without the log, so that the mark of a workbook stands in the file
 * itself.
 */
final class NewFile {
  private final Path path;
  private final Failures failures;

  NewFile(Path path) {
    this.path = path;
    this.failures = new Failures(path);
  }

  void make() {
    if (Files.exists(path)) {
      throw failures.of(Problem.ALREADY_THERE);
    }
    Path part = path.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      OwnerOnly.folder(path.getParent());
      OwnerOnly.file(part);
      fill(part);
      Copies.move(part, path);
    } catch (SQLException e) {
      throw failures.of(e);
    } catch (IOException e) {
      throw failures.of(e);
    } finally {
      discard(part);
    }
  }

  private static void fill(Path part) throws SQLException {
    try (Connection connection = new Connections(part).writing()) {
      Sql sql = new Sql(connection);
      sql.command("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
      new Migrations(Documents::new).run(sql);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // An empty file under a hidden name does no harm.
      return;
    }
  }
}
