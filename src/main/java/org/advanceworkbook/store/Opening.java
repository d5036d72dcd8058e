package org.advanceworkbook.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.Documents;

/** Opens files, having found out first what can be wrong with them. */
final class Opening {
  private final NativeLibrary library;
  private final Clock clock;
  private final Documents documents = new Documents();
  private final Migrations migrations = new Migrations();
  // A second lock within one process would let go of the first when it is closed (POSIX).
  private final Set<Path> openHere = ConcurrentHashMap.newKeySet();

  Opening(NativeLibrary library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  /** Makes a new workbook under another name first, so that there is never half a workbook. */
  void make(Path path) {
    library.prepare();
    Failures failures = new Failures(path);
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

  private void fill(Path part) throws SQLException {
    try (Connection connection = new Connections(part).writing()) {
      Sql sql = new Sql(connection);
      sql.command("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
      migrations.run(sql);
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

  WorkbookStore open(Path path) {
    library.prepare();
    Failures failures = new Failures(path);
    requireReadable(path, failures);
    if (!isWritable(path)) {
      return openReadOnly(path);
    }
    if (!openHere.add(path)) {
      throw failures.of(Problem.IN_USE);
    }
    boolean opened = false;
    try {
      PlaceLock lock = PlaceLock.take(path).orElseThrow(() -> failures.of(Problem.IN_USE));
      try {
        inspect(path, failures);
        WorkbookStore result = connect(path, failures, () -> letGo(path, lock));
        opened = true;
        return result;
      } finally {
        if (!opened) {
          lock.close();
        }
      }
    } catch (SQLException e) {
      throw failures.of(e);
    } catch (IOException e) {
      throw failures.of(e);
    } finally {
      if (!opened) {
        openHere.remove(path);
      }
    }
  }

  private void letGo(Path path, PlaceLock lock) {
    openHere.remove(path);
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WorkbookStore connect(Path path, Failures failures, Runnable afterwards)
      throws SQLException {
    Connections connections = new Connections(path);
    Connection writing = connections.writing();
    try {
      Sql sql = new Sql(writing);
      requireSound(sql, path, failures);
      migrations.run(sql);
      sql.command("PRAGMA journal_mode = WAL");
      Reader reader = new Reader(connections.reading(), failures);
      Writer writer = new Writer(writing, failures, new SamePlace(path, failures));
      DailyCopies copies = new DailyCopies(new Copies(path), connections, clock);
      return new SqliteWorkbook(
          path, OpenFile.writable(failures, reader, writer, copies, afterwards), documents, clock);
    } catch (SQLException | RuntimeException e) {
      writing.close();
      throw e;
    }
  }

  WorkbookStore openForReading(Path path) {
    library.prepare();
    Failures failures = new Failures(path);
    requireReadable(path, failures);
    if (!isWritable(path)) {
      return openReadOnly(path);
    }
    try {
      inspect(path, failures);
      return reading(path, new Connections(path).reading(), failures);
    } catch (SQLException e) {
      throw failures.of(e);
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  private WorkbookStore openReadOnly(Path path) {
    Failures failures = new Failures(path);
    try {
      inspect(path, failures);
      return reading(path, new Connections(path).readingOnly(), failures);
    } catch (SQLException e) {
      throw failures.of(e);
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  private WorkbookStore reading(Path path, Connection connection, Failures failures)
      throws SQLException {
    try {
      requireSound(new Sql(connection), path, failures);
      Reader reader = new Reader(connection, failures);
      return new SqliteWorkbook(path, OpenFile.readOnly(failures, reader), documents, clock);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  void moveAside(Path path, Path aside) throws IOException {
    Failures failures = new Failures(path);
    if (openHere.contains(path)) {
      throw failures.of(Problem.IN_USE);
    }
    PlaceLock lock = PlaceLock.take(path).orElseThrow(() -> failures.of(Problem.IN_USE));
    try {
      for (String part : List.of("-wal", "-shm", "-journal", "")) {
        Path beside = path.resolveSibling(path.getFileName() + part);
        if (Files.exists(beside)) {
          Copies.move(beside, aside.resolveSibling(aside.getFileName() + part));
        }
      }
    } finally {
      lock.close();
    }
  }

  private static void requireReadable(Path path, Failures failures) {
    if (!Files.exists(path)) {
      throw failures.of(Problem.NOT_THERE);
    }
    if (!Files.isRegularFile(path)) {
      throw failures.of(Problem.NOT_A_WORKBOOK);
    }
    if (!Files.isReadable(path)) {
      throw failures.of(Problem.NOT_READABLE);
    }
  }

  private static boolean isWritable(Path path) {
    return Files.isWritable(path) && Files.isWritable(path.getParent());
  }

  /** Looks at the first bytes, unless the file is open here, where it was looked at already. */
  private void inspect(Path path, Failures failures) throws IOException {
    if (openHere.contains(path)) {
      return;
    }
    FileHeader header = FileHeader.of(path);
    if (!header.isDatabase()) {
      throw failures.of(Problem.NOT_A_WORKBOOK);
    }
    if (!header.isWhole()) {
      throw failures.of(Problem.DAMAGED);
    }
    if (!header.isWorkbook()) {
      throw failures.of(Problem.NOT_A_WORKBOOK);
    }
  }

  private void requireSound(Sql sql, Path path, Failures failures) throws SQLException {
    if (migrations.version(sql) > Migrations.LATEST) {
      throw failures.of(Problem.NEWER_VERSION);
    }
    if (!sql.text("PRAGMA quick_check(1)").equals("ok")) {
      throw failures.of(Problem.DAMAGED);
    }
  }
}
