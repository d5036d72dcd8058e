package org.advanceworkbook.workbook;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does slow work away from the window and brings its result back to it. In tests it runs at once.
 */
public interface Work {
  /**
   * Runs {@code slow} elsewhere, then {@code then} or {@code failed} on the thread of the window.
   */
  <T> void run(Supplier<T> slow, Consumer<T> then, Consumer<RuntimeException> failed);
}
