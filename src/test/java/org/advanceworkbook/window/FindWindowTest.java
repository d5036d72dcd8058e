package org.advanceworkbook.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.advanceworkbook.workbook.sample.SampleFacts;
import org.advanceworkbook.workbook.sample.SampleSize;
import org.advanceworkbook.workbook.sample.SampleWorkbook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call of the past is found in the history, brought to paper and opened, by keys alone. */
class FindWindowTest {
  @TempDir Path folder;

  @Test
  void aCallOfThePastIsFoundExportedAndOpenedByKeys() throws Exception {
    Path workbook = folder.resolve("workbook.advancebook");
    CallRow wanted = fill(workbook);
    Path pdf = folder.resolve("found.pdf");
    Path home = Files.createDirectories(folder.resolve("home"));
    try (RealApp app = RealApp.start(workbook, home)) {
      app.titled("Today").press("ctrl+4").titled("History").type(wanted.objective()).settle();
      app.press("Tab", "Down", "Down", "Down", "Down", "Down").settle();
      app.press("ctrl+f", "Down").settle().press("ctrl+e").settle();
      // The dialog begins with the name marked up to its ending.
      app.type(pdf.toString().replace(".pdf", "")).press("Return");
      app.until("the pages are written", () -> Files.exists(pdf));
      app.settle().press("Return");
      app.titled(wanted.account());
      app.press("ctrl+q");
      assertThat(app.ended()).isTrue();
    }
    assertThat(text(pdf)).contains(wanted.account(), wanted.objective());
  }

  /** The newest call of the past whose objective no other call shares. */
  private CallRow fill(Path workbook) {
    try (WorkbookStore store =
        new SqliteShelf(folder.resolve("reader"), Clock.systemDefaultZone())
            .open(workbook.toString())) {
      new SampleWorkbook(
              store, new PlaybookReader().read(), new SampleFacts(ObjectiveRules.load().judge()))
          .fill(SampleSize.usual(LocalDate.now()));
      return store
          .calls(
              CallFilter.ALL.withWhich(CallFilter.Which.DEBRIEFED), CallOrder.NEWEST_FIRST, 50, 0)
          .stream()
          .filter(row -> !row.objective().isBlank())
          .filter(row -> store.count(CallFilter.ALL.withSearch(row.objective())) == 1)
          .findFirst()
          .orElseThrow();
    }
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
