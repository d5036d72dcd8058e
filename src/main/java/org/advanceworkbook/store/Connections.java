package org.advanceworkbook.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to one file. None of them makes a file that is not there. */
final class Connections {
  private static final int PATIENCE_MS = 5_000;
  private static final int CACHE_KB = 16_000;
  private static final long LONGEST_LOG = 16L * 1024 * 1024;

  private final Path file;
  private final int patienceMs;

  Connections(Path file) {
    this(file, PATIENCE_MS);
  }

  /** Waits so long for another program to let go of the file. */
  Connections(Path file, int patienceMs) {
    this.file = file;
    this.patienceMs = patienceMs;
  }

  /** A connection that writes. FULL: what was saved is on the disk even if the power goes. */
  Connection writing() throws SQLException {
    SQLiteConfig config = config();
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    return open("rw", config);
  }

  /** A connection that reads beside one that writes; it may tidy up after a crash. */
  Connection reading() throws SQLException {
    Connection connection = open("rw", config());
    try {
      new Sql(connection).command("PRAGMA query_only = ON");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** A connection to a file that cannot be changed where it lies. */
  Connection readingOnly() throws SQLException {
    SQLiteConfig config = config();
    config.resetOpenMode(SQLiteOpenMode.READWRITE);
    config.setOpenMode(SQLiteOpenMode.READONLY);
    try {
      return tried(open("ro", config));
    } catch (SQLException e) {
      // No place for the shared-memory file of the log. Nobody can write here, so none is needed.
      return open("ro&immutable=1", config);
    }
  }

  private static Connection tried(Connection connection) throws SQLException {
    try {
      new Sql(connection).number("SELECT count(*) FROM sqlite_schema");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(patienceMs);
    config.setCacheSize(-CACHE_KB);
    return config;
  }

  private Connection open(String mode, SQLiteConfig config) throws SQLException {
    // As a URI, since a bare path with a question mark would be cut there.
    String url = JDBC.PREFIX + "file:" + file.toUri().getRawPath() + "?mode=" + mode;
    Connection connection = JDBC.createConnection(url, config.toProperties());
    try {
      guard(new Sql(connection));
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * A workbook may come from anybody: nothing hidden in its schema runs, and pages are looked at.
   */
  private static void guard(Sql sql) throws SQLException {
    sql.command("PRAGMA trusted_schema = OFF");
    sql.command("PRAGMA cell_size_check = ON");
    sql.command("PRAGMA journal_size_limit = " + LONGEST_LOG);
  }
}
