package org.advanceworkbook.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the first run to a stored objective, by keys alone, in the real window; then it is closed.
 */
class PlanWindowTest {
  private static final String OBJECTIVE = "Priya sends the reject data of March by Friday";

  @TempDir Path folder;

  @Test
  void aCallIsPlannedWithoutAMouseAndIsThereAfterwards() throws Exception {
    Path workbook = folder.resolve("workbook.advancebook");
    Path home = Files.createDirectories(folder.resolve("home"));
    try (RealApp app = RealApp.start(workbook, home)) {
      app.titled("Today").press("ctrl+n").titled("New call");
      RealApp.pause(1500);
      app.type("Northfield Foods").press("Return");
      RealApp.pause(1000);
      app.press("ctrl+shift+2");
      RealApp.pause(1500);
      app.type(OBJECTIVE);
      RealApp.pause(4000);
      app.press("ctrl+q");
      assertThat(app.ended()).isTrue();
      assertThat(app.keyActions()).isLessThanOrEqualTo(60);
    }
    try (WorkbookStore store =
        new SqliteShelf(folder.resolve("reader"), Clock.systemDefaultZone())
            .open(workbook.toString())) {
      List<CallRow> rows = store.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, 10, 0);
      assertThat(rows).hasSize(1);
      assertThat(rows.getFirst().account()).isEqualTo("Northfield Foods");
      assertThat(rows.getFirst().objective()).isEqualTo(OBJECTIVE);
      assertThat(rows.getFirst().facts().verdict()).isEqualTo("ADVANCE");
    }
  }
}
