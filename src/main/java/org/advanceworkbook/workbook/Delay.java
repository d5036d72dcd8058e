package org.advanceworkbook.workbook;

import java.time.Duration;

/** Runs something a little later on the thread of the window; in tests a clock turned by hand. */
public interface Delay {
  /** Runs {@code action} after {@code wait} unless cancelled before. */
  Cancel after(Duration wait, Runnable action);

  /** Takes back what was to run. */
  interface Cancel {
    /** Does nothing when it has run already. */
    void cancel();
  }
}
