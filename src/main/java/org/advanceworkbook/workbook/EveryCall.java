package org.advanceworkbook.workbook;

import java.io.IOException;
import java.util.List;

/**
 * The calls of a filter one after the other, read a page at a time, so that any number of them
 * needs no more memory than a page.
 *
 * @param limit the most that are wanted
 */
public record EveryCall(WorkbookStore store, CallFilter filter, CallOrder order, int limit) {
  private static final int PAGE = 500;

  /** Takes one call after the other. */
  public interface Sink {
    /** The next one. */
    void take(CallRow row) throws IOException;
  }

  /** All calls of a filter. */
  public EveryCall(WorkbookStore store, CallFilter filter, CallOrder order) {
    this(store, filter, order, Integer.MAX_VALUE);
  }

  /** Gives all of them to {@code sink}. */
  public void to(Sink sink) throws IOException {
    int done = 0;
    while (done < limit) {
      int wanted = Math.min(PAGE, limit - done);
      List<CallRow> page = store.calls(filter, order, wanted, done);
      for (CallRow row : page) {
        sink.take(row);
      }
      done += page.size();
      if (page.size() < wanted) {
        return;
      }
    }
  }
}
