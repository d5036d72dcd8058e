package org.advanceworkbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.advanceworkbook.workbook.document.UnreadableDocument;

/** The reading connection, used by one thread after the other. */
final class Reader implements AutoCloseable {
  private final Connection connection;
  private final Sql sql;
  private final Failures failures;
  private final ReentrantLock turn = new ReentrantLock(true);

  Reader(Connection connection, Failures failures) {
    this.connection = connection;
    this.sql = new Sql(connection);
    this.failures = failures;
  }

  <T> T read(Act<T> act) {
    turn.lock();
    try {
      return act.with(sql);
    } catch (SQLException e) {
      throw failures.of(e);
    } catch (UnreadableDocument e) {
      throw failures.of(e);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() throws SQLException {
    turn.lock();
    try {
      connection.close();
    } finally {
      turn.unlock();
    }
  }
}
