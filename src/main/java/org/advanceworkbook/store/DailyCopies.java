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
import java.util.concurrent.TimeUnit;
import org.advanceworkbook.workbook.WorkbookFailure;

/**
 * Has a copy made after the first save of each day, on a thread and a connection of its own, so
 * that neither that save nor the next one waits for it. A copy that fails is no failure of the
 * save; it is tried again after a while.
 */
final class DailyCopies implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final Copies copies;
  private final Connections connections;
  private final Clock clock;
  private final ExecutorService thread;
  private LocalDate lastCopied = LocalDate.MIN;
  private Instant notBefore = Instant.MIN;

  DailyCopies(Copies copies, Connections connections, Clock clock) {
    this.copies = copies;
    this.connections = connections;
    this.clock = clock;
    this.thread = Executors.newSingleThreadExecutor(DailyCopies::thread);
  }

  private static Thread thread(Runnable work) {
    Thread result = new Thread(work, "workbook-copies");
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

  /** Waits for a copy being made. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
