package org.advanceworkbook;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The threads beside the window: one that saves, a few that read and draw pages. What is read after
 * something was handed over for saving sees it saved.
 */
final class Threads {
  private static final int READERS = 3;
  private static final long PATIENCE_SECONDS = 10;

  private final ExecutorService saver = Executors.newSingleThreadExecutor(t -> daemon(t, "saver"));
  private final ExecutorService readers =
      Executors.newFixedThreadPool(READERS, t -> daemon(t, "reader"));

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Runs saves, one after the other. */
  Executor saving() {
    return saver;
  }

  /** Runs everything else; each task begins once the saves handed over before it are done. */
  Executor reading() {
    return task -> {
      var saved = saver.submit(() -> {});
      readers.execute(
          () -> {
            try {
              saved.get();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
              return;
            } catch (ExecutionException e) {
              throw new IllegalStateException(e);
            }
            task.run();
          });
    };
  }

  /** Waits for the saves that are under way. */
  void end() {
    saver.shutdown();
    try {
      saver.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    readers.shutdownNow();
  }
}
