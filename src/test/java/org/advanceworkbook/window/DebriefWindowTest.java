package org.advanceworkbook.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.advanceworkbook.workbook.sample.SampleFacts;
import org.advanceworkbook.workbook.sample.SampleSize;
import org.advanceworkbook.workbook.sample.SampleWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The call that waits longest is debriefed by keys alone, in the real window over a full workbook.
 */
class DebriefWindowTest {
  private static final String TOLD = "They liked it a lot and will come back to us";

  @TempDir Path folder;

  @Test
  void whatIsTypedRightAfterCtrlDStandsInTheDebriefAndThePlanIsFrozen() throws Exception {
    Path workbook = folder.resolve("workbook.advancebook");
    String waiting = fill(workbook);
    Path home = Files.createDirectories(folder.resolve("home"));
    try (RealApp app = RealApp.start(workbook, home)) {
      app.titled("Today").press("ctrl+d");
      app.until("the debrief stands", () -> app.title().contains("debrief"));
      app.type(TOLD).press("ctrl+q");
      assertThat(app.ended()).isTrue();
    }
    try (WorkbookStore store = open(workbook)) {
      var call = store.call(waiting).orElseThrow();
      assertThat(call.debrief().whatHappened()).isEqualTo(TOLD);
      assertThat(call.debrief().outcome()).isNull();
      assertThat(call.plan().status()).isEqualTo(PlanStatus.HELD);
    }
  }

  @Test
  void aWholeDebriefByKeysAloneEndsInThePlanOfTheNextCall() throws Exception {
    Path workbook = folder.resolve("whole.advancebook");
    String waiting = fill(workbook);
    Path home = Files.createDirectories(folder.resolve("home"));
    try (RealApp app = RealApp.start(workbook, home)) {
      app.titled("Today").press("ctrl+d");
      app.until("the debrief stands", () -> app.title().contains("debrief"));
      app.type("Mei sends the claims file by Friday.").settle();
      app.press("Tab", "Tab", "space").settle();
      app.press("Tab", "space").settle();
      app.press("ctrl+Return");
      app.until("the next plan stands", () -> app.title().contains("sales call"));
      app.press("ctrl+q");
      assertThat(app.ended()).isTrue();
    }
    try (WorkbookStore store = open(workbook)) {
      var call = store.call(waiting).orElseThrow();
      assertThat(call.plan().status()).isEqualTo(PlanStatus.DEBRIEFED);
      assertThat(call.debrief().outcome()).isEqualTo(Outcome.ADVANCE);
      assertThat(call.debrief().clientPromises())
          .singleElement()
          .satisfies(p -> assertThat(p.isComplete()).isTrue());
    }
  }

  private String fill(Path workbook) {
    try (WorkbookStore store = open(workbook)) {
      new SampleWorkbook(
              store, new PlaybookReader().read(), new SampleFacts(ObjectiveRules.load().judge()))
          .fill(SampleSize.usual(LocalDate.now()));
      CallFilter waiting = CallFilter.ALL.withWhich(CallFilter.Which.WAITING);
      return store.calls(waiting, CallOrder.OLDEST_FIRST, 1, 0).getFirst().id();
    }
  }

  private WorkbookStore open(Path workbook) {
    return new SqliteShelf(folder.resolve("reader"), Clock.systemDefaultZone())
        .open(workbook.toString());
  }
}
