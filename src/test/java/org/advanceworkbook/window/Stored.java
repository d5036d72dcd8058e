package org.advanceworkbook.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.WorkbookStore;

/** What the program left in the workbook, read by the store after the window was closed. */
record Stored(List<CallRow> rows, List<CallRecord> calls) {
  /** Every call of a workbook, the newest first. */
  static Stored in(Path workbook, Path folder) {
    try (WorkbookStore store =
        new SqliteShelf(folder.resolve("reader"), Clock.systemDefaultZone())
            .open(workbook.toString())) {
      List<CallRow> rows = store.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, 1000, 0);
      return new Stored(rows, rows.stream().map(r -> store.call(r.id()).orElseThrow()).toList());
    }
  }

  /** The row of the only call there is. */
  CallRow row() {
    if (rows.size() != 1) {
      throw new AssertionError("not one call but " + rows);
    }
    return rows.getFirst();
  }

  /** The only call there is. */
  CallRecord call() {
    row();
    return calls.getFirst();
  }
}
