package org.advanceworkbook;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.advanceworkbook.workbook.Work;

/** Saving that remembers whether the last attempt failed, so that closing the window can ask. */
final class WatchedSaving implements Work {
  private final Work saving;
  private final AtomicBoolean failing = new AtomicBoolean();

  WatchedSaving(Work saving) {
    this.saving = saving;
  }

  /** True while what was typed last could not be saved. */
  boolean isFailing() {
    return failing.get();
  }

  @Override
  public <T> void run(Supplier<T> slow, Consumer<T> then, Consumer<RuntimeException> failed) {
    saving.run(() -> watched(slow), then, failed);
  }

  private <T> T watched(Supplier<T> slow) {
    try {
      T result = slow.get();
      failing.set(false);
      return result;
    } catch (RuntimeException e) {
      failing.set(true);
      throw e;
    }
  }
}
