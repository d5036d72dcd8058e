package org.advanceworkbook.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.advanceworkbook.workbook.WorkbookFailure;

/**
 * Looks after an open file, on a thread and a connection of its own, so that no save waits: makes a
 * copy after the first save of each day, and checks a file that is too big to be checked while the
 * user waits for it. A copy that fails is no failure of the save; it is tried again after a while.
 */
final class Upkeep implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final Copies copies;
  private final Connections connections;
  private final Clock clock;
  private final ExecutorService thread;
  private LocalDate lastCopied = LocalDate.MIN;
  private Instant notBefore = Instant.MIN;
  private volatile Sql checking;

  Upkeep(Copies copies, Connections connections, Clock clock) {
    this.copies = copies;
    this.connections = connections;
    this.clock = clock;
    this.thread = Executors.newSingleThreadExecutor(Upkeep::thread);
  }

  private static Thread thread(Runnable work) {
    Thread result = new Thread(work, "workbook-upkeep");
    result.setDaemon(true);
    return result;
  }

  /** Called after every save. */
  synchronized void saved() {
    LocalDate today = LocalDate.now(clock);
    if (!today.equals(lastCopied) && !clock.instant().isBefore(notBefore)) {
      lastCopied = today;
      thread.submit(() -> copy(today));
    }
  }

  private void copy(LocalDate today) {
    try (Connection connection = connections.writing()) {
      copies.keepDaily(today, new Sql(connection));
    } catch (SQLException | IOException | WorkbookFailure e) {
      tryLater();
    }
  }

  private synchronized void tryLater() {
    lastCopied = LocalDate.MIN;
    notBefore = clock.instant().plus(PAUSE);
  }

  /** Checks the file and closes the gate if it is damaged; returns at once. */
  Future<?> check(WriteGate gate) {
    return thread.submit(
        () -> {
          try (Connection connection = connections.reading()) {
            checking = new Sql(connection);
            if (!Soundness.holds(checking)) {
              gate.closeBecauseDamaged();
            }
          } catch (SQLException e) {
            // Broken off at closing, or it could not be read now; the next opening checks again.
            return;
          } finally {
            checking = null;
          }
        });
  }

  /** Breaks off a check, but waits for a copy being made. */
  @Override
  public void close() {
    Sql running = checking;
    if (running != null) {
      running.breakOff();
    }
    thread.shutdown();
    try {
      thread.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
