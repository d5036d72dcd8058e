package org.advanceworkbook.workbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work that waits until it is told to go on, or runs at once. */
public final class HandWork implements Work {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean held;

  /** From now on work waits for {@link #goOn()}. */
  public HandWork hold() {
    held = true;
    return this;
  }

  /** Runs what waits. */
  public void goOn() {
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  @Override
  public <T> void run(Supplier<T> slow, Consumer<T> then, Consumer<RuntimeException> failed) {
    Runnable job =
        () -> {
          T result;
          try {
            result = slow.get();
          } catch (RuntimeException failure) {
            failed.accept(failure);
            return;
          }
          then.accept(result);
        };
    if (held) {
      waiting.add(job);
    } else {
      job.run();
    }
  }
}
