package org.advanceworkbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.document.UnreadableDocument;

/** The one thread that writes, with the connection that only it uses. */
final class Writer implements AutoCloseable {
  private final Connection connection;
  private final Sql sql;
  private final Failures failures;
  private final WriteGate gate;
  private final ExecutorService thread;
  private volatile Thread owner;

  Writer(Connection connection, Failures failures, WriteGate gate) {
    this.connection = connection;
    this.sql = new Sql(connection);
    this.failures = failures;
    this.gate = gate;
    this.thread = Executors.newSingleThreadExecutor(this::thread);
  }

  private Thread thread(Runnable work) {
    Thread result = new Thread(work, "workbook-writer");
    result.setDaemon(true);
    owner = result;
    return result;
  }

  /** True within an act that is being written: such a caller must not wait for its own thread. */
  boolean isHere() {
    return Thread.currentThread() == owner;
  }

  /** Does it in one transaction and returns when it is on the disk; within another act, in that. */
  <T> T write(Act<T> act) {
    return isHere() ? attempt(() -> within(act)) : await(() -> attempt(() -> transaction(act)));
  }

  /** Reads what the present act has written. */
  <T> T readHere(Act<T> act) {
    return attempt(() -> act.with(sql));
  }

  private interface Step<T> {
    T take() throws SQLException;
  }

  private <T> T attempt(Step<T> step) {
    try {
      return step.take();
    } catch (SQLException e) {
      throw failures.of(e);
    } catch (UnreadableDocument e) {
      throw failures.of(e);
    }
  }

  private <T> T transaction(Act<T> act) throws SQLException {
    gate.pass();
    return enclosed(act, "BEGIN IMMEDIATE", "COMMIT", "ROLLBACK");
  }

  private <T> T within(Act<T> act) throws SQLException {
    return enclosed(act, "SAVEPOINT part", "RELEASE part", "ROLLBACK TO part; RELEASE part");
  }

  private <T> T enclosed(Act<T> act, String begin, String end, String back) throws SQLException {
    sql.command(begin);
    boolean done = false;
    try {
      T result = act.with(sql);
      sql.command(end);
      done = true;
      return result;
    } finally {
      if (!done) {
        sql.takeBack(back);
      }
    }
  }

  private <T> T await(Callable<T> work) {
    Future<T> future;
    try {
      future = thread.submit(work);
    } catch (RejectedExecutionException e) {
      throw failures.of(Problem.UNEXPECTED, e);
    }
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true; // the write goes on, and who asked for it must learn how it ended
        } catch (ExecutionException e) {
          throw rethrown(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException e ? e : failures.of(Problem.UNEXPECTED, cause);
  }

  @Override
  public void close() throws SQLException {
    thread.shutdown();
    boolean interrupted = false;
    while (true) {
      try {
        if (thread.awaitTermination(1, TimeUnit.MINUTES)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    connection.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
