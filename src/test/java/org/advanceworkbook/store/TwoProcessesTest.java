package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same workbook in two programs. */
class TwoProcessesTest {
  @TempDir Path folder;

  @Test
  void theSecondIsTurnedAwayMayReadAndTakesOverWhenTheFirstIsGone() throws Exception {
    Path workbook = folder.resolve("workbook.advancebook");
    SqliteShelf shelf = new SqliteShelf(folder, Clock.fixed(Calls.MORNING, ZoneOffset.UTC));
    int seen;
    try (StoreProcess first = StoreProcess.typing(workbook, 1)) {
      seen = first.nextSaved();
      WorkbookFailure failure =
          catchThrowableOfType(WorkbookFailure.class, () -> shelf.open(workbook.toString()));
      assertThat(failure.problem()).isEqualTo(Problem.IN_USE);
      try (WorkbookStore beside = shelf.openForReading(workbook.toString())) {
        assertThat(beside.call(StoreProcess.CALL)).isPresent();
        assertThat(beside.check().problems()).isEmpty();
        beside.copyTo(folder.resolve("copy.advancebook").toString());
      }
      seen = first.kill(seen);
    }
    try (WorkbookStore store = shelf.open(workbook.toString())) {
      assertThat(store.call(StoreProcess.CALL).orElseThrow().plan().outcome().target().text())
          .matches("(" + seen + "|" + (seen + 1) + ") .*");
    }
    try (WorkbookStore copy = shelf.open(folder.resolve("copy.advancebook").toString())) {
      assertThat(copy.check().problems()).isEmpty();
      assertThat(copy.check().calls()).isOne();
    }
  }
}
