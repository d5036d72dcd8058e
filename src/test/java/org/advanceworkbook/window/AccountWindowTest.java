package org.advanceworkbook.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.advanceworkbook.workbook.sample.SampleFacts;
import org.advanceworkbook.workbook.sample.SampleSize;
import org.advanceworkbook.workbook.sample.SampleWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The account of the next call is opened from Today by keys alone, in the real window. */
class AccountWindowTest {
  @TempDir Path folder;

  @Test
  void theAccountIsOpenedFromToday() throws Exception {
    Path workbook = folder.resolve("account.advancebook");
    String account = fill(workbook);
    Path home = Files.createDirectories(folder.resolve("home"));
    try (RealApp app = RealApp.start(workbook, home)) {
      app.titled("Today").settle();
      app.press("Tab", "Tab", "Tab", "Return"); // Open plan, Print, Open the account
      app.titled(account).settle();
      app.press("ctrl+q");
      assertThat(app.ended()).isTrue();
    }
  }

  /** The name of the account of the next call. */
  private String fill(Path workbook) {
    try (WorkbookStore store = open(workbook)) {
      new SampleWorkbook(
              store, new PlaybookReader().read(), new SampleFacts(ObjectiveRules.load().judge()))
          .fill(SampleSize.usual(LocalDate.now()));
      return new Library(store, Clock.systemDefaultZone()).today().coming().getFirst().account();
    }
  }

  private WorkbookStore open(Path workbook) {
    return new SqliteShelf(folder.resolve("reader"), Clock.systemDefaultZone())
        .open(workbook.toString());
  }
}
