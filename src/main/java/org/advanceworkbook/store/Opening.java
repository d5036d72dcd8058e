package org.advanceworkbook.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;

/** Opens files, having found out first what can be wrong with them. */
final class Opening {
  private final Clock clock;
  private final Rights rights;
  private final LateDocuments documents = new LateDocuments();
  // A second lock within one process would let go of the first when it is closed (POSIX).
  private final Set<Path> openHere = ConcurrentHashMap.newKeySet();

  /** Opens read-only where this user may not write the file or beside it. */
  Opening(Clock clock, Rights rights) {
    this.clock = clock;
    this.rights = rights;
  }

  private interface Attempt<T> {
    T make() throws SQLException, IOException;
  }

  private static <T> T attempt(Failures failures, Attempt<T> attempt) {
    try {
      return attempt.make();
    } catch (SQLException e) {
      throw atOpening(failures.of(e), failures);
    } catch (IOException e) {
      throw atOpening(failures.of(e), failures);
    }
  }

  /** The sentence for a full disk speaks of saving; here nothing was to be saved. */
  private static WorkbookFailure atOpening(WorkbookFailure failure, Failures failures) {
    return failure.problem() == Problem.DISK_FULL
        ? failures.of(Problem.NO_SPACE_TO_OPEN, failure.getCause())
        : failure;
  }

  WorkbookStore open(Path path) {
    Failures failures = new Failures(path);
    new Inspection(path, failures).requireReadable(rights);
    return isWritable(path)
        ? attempt(failures, () -> openLocked(path, failures))
        : openForReading(path);
  }

  private WorkbookStore openLocked(Path path, Failures failures) throws SQLException, IOException {
    PlaceLock lock;
    try {
      if (!openHere.contains(path)) {
        new Inspection(path, failures).requireHeader(); // before a lock is laid beside a stranger
      }
      lock = lock(path, failures);
    } catch (AccessDeniedException e) {
      return openForReading(path); // the lock belongs to somebody else, so the workbook does too
    }
    boolean opened = false;
    try {
      WorkbookStore result = connect(path, failures, () -> letGo(path, lock));
      opened = true;
      return result;
    } finally {
      if (!opened) {
        letGo(path, lock);
      }
    }
  }

  private PlaceLock lock(Path path, Failures failures) throws IOException {
    if (!openHere.add(path)) {
      throw failures.of(Problem.IN_USE);
    }
    boolean taken = false;
    try {
      PlaceLock lock = PlaceLock.take(path).orElseThrow(() -> failures.of(Problem.IN_USE));
      taken = true;
      return lock;
    } finally {
      if (!taken) {
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
      throws SQLException, IOException {
    Connections connections = new Connections(path);
    Connection writing = connections.writing();
    boolean connected = false;
    try {
      boolean checkedAtOnce = prepare(new Sql(writing), path, failures);
      WriteGate gate = new WriteGate(path, failures);
      Reader reader = new Reader(connections.reading(), failures);
      Reader counter = new Reader(connections.reading(), failures);
      Upkeep upkeep = new Upkeep(new Copies(path), connections, clock);
      if (!checkedAtOnce) {
        upkeep.check(gate);
      }
      Writer writer = new Writer(writing, failures, gate);
      connected = true;
      documents.prepareBehind();
      return new SqliteWorkbook(
          path,
          OpenFile.writable(failures, reader, counter, writer, upkeep, afterwards),
          documents,
          clock);
    } finally {
      if (!connected) {
        writing.close();
      }
    }
  }

  /** Returns whether the file is small enough to have been checked at once. */
  private boolean prepare(Sql sql, Path path, Failures failures) throws SQLException, IOException {
    Inspection inspection = new Inspection(path, failures);
    boolean quick = Soundness.isQuicklyChecked(path);
    inspection.requireKnownVersion(sql);
    if (quick) {
      inspection.requireSound(sql);
    }
    new Migrations(documents).run(sql);
    sql.command("PRAGMA journal_mode = WAL");
    return quick;
  }

  WorkbookStore openForReading(Path path) {
    Failures failures = new Failures(path);
    Inspection inspection = new Inspection(path, failures);
    inspection.requireReadable(rights);
    return attempt(
        failures,
        () -> {
          if (!openHere.contains(path)) { // else it was looked at; closing it would drop locks
            inspection.requireHeader();
          }
          return reading(path, connectionForReading(path, failures), failures);
        });
  }

  private Connection connectionForReading(Path path, Failures failures) throws SQLException {
    Connections connections = new Connections(path);
    if (!isWritable(path)) {
      return connections.readingOnly();
    }
    Connection connection = connections.reading();
    if (Migrations.version(new Sql(connection)) >= Migrations.LATEST) {
      return connection;
    }
    connection.close();
    open(path).close(); // brings it up to date
    return connections.reading();
  }

  private WorkbookStore reading(Path path, Connection connection, Failures failures)
      throws SQLException, IOException {
    boolean connected = false;
    try {
      Sql sql = new Sql(connection);
      Inspection inspection = new Inspection(path, failures);
      inspection.requireKnownVersion(sql);
      if (Soundness.isQuicklyChecked(path)) {
        inspection.requireSound(sql);
      }
      connected = true;
      Reader reader = new Reader(connection, failures);
      return new SqliteWorkbook(path, OpenFile.readOnly(failures, reader), documents, clock);
    } finally {
      if (!connected) {
        connection.close();
      }
    }
  }

  void moveAside(Path path, Path aside) {
    Failures failures = new Failures(path);
    attempt(
        failures,
        () -> {
          PlaceLock lock = lock(path, failures);
          try {
            moveAll(path, aside);
          } finally {
            letGo(path, lock);
          }
          return aside;
        });
  }

  private static void moveAll(Path path, Path aside) throws IOException {
    for (String part : List.of("-wal", "-shm", "-journal", "")) {
      Path beside = path.resolveSibling(path.getFileName() + part);
      if (Files.exists(beside)) {
        Copies.move(beside, aside.resolveSibling(aside.getFileName() + part));
      }
    }
  }

  private boolean isWritable(Path path) {
    return rights.mayWrite(path) && rights.mayWrite(path.getParent());
  }
}
