package org.advanceworkbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.advanceworkbook.workbook.Problem;

/**
 * What must hold before a file is taken for a workbook; each question is asked before any write.
 */
final class Inspection {
  private final Path path;
  private final Failures failures;

  Inspection(Path path, Failures failures) {
    this.path = path;
    this.failures = failures;
  }

  void requireReadable(Rights rights) {
    if (!Files.exists(path)) {
      throw failures.of(Problem.NOT_THERE);
    }
    if (!Files.isRegularFile(path)) {
      throw failures.of(Problem.NOT_A_WORKBOOK);
    }
    if (!rights.mayRead(path)) {
      throw failures.of(Problem.NOT_READABLE);
    }
  }

  void requireHeader() throws IOException {
    FileHeader header = FileHeader.of(path);
    if (!header.isDatabase()) {
      throw failures.of(Problem.NOT_A_WORKBOOK);
    }
    if (!header.hasFirstPage()) {
      throw failures.of(Problem.DAMAGED);
    }
    if (!header.isWorkbook()) {
      throw failures.of(Problem.NOT_A_WORKBOOK);
    }
    if (!hasLog() && !header.hasLastPage()) {
      throw failures.of(Problem.DAMAGED);
    }
  }

  private boolean hasLog() {
    return Files.exists(path.resolveSibling(path.getFileName() + "-wal"))
        || Files.exists(path.resolveSibling(path.getFileName() + "-journal"));
  }

  void requireKnownVersion(Sql sql) throws SQLException {
    if (Migrations.version(sql) > Migrations.LATEST) {
      throw failures.of(Problem.NEWER_VERSION);
    }
  }

  void requireSound(Sql sql) throws SQLException {
    if (!Soundness.holds(sql)) {
      throw failures.of(Problem.DAMAGED);
    }
  }
}
