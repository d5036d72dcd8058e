package org.advanceworkbook.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.advanceworkbook.domain.coaching.CallReview;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.advanceworkbook.workbook.sample.SampleFacts;
import org.advanceworkbook.workbook.sample.SampleSize;
import org.advanceworkbook.workbook.sample.SampleWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A one-on-one is begun, talked through and ended with a behaviour, by keys alone. */
class CoachingWindowTest {
  @TempDir Path folder;

  private WorkbookStore store(Path workbook) {
    return new SqliteShelf(folder.resolve("reader"), Clock.systemDefaultZone())
        .open(workbook.toString());
  }

  @Test
  void aSessionIsHeldByKeys() throws Exception {
    Path workbook = folder.resolve("workbook.advancebook");
    try (WorkbookStore store = store(workbook)) {
      new SampleWorkbook(
              store, new PlaybookReader().read(), new SampleFacts(ObjectiveRules.load().judge()))
          .fill(SampleSize.usual(LocalDate.now()));
    }
    Path home = Files.createDirectories(folder.resolve("home"));
    try (RealApp app = RealApp.start(workbook, home)) {
      app.titled("Today").press("ctrl+5").titled("Coaching").settle();
      app.press("Down", "Tab").type("Ben Ash");
      app.press("Tab", "Return").titled("One-on-one 1").settle();
      app.press("Down").settle().press("Tab").type("A client sent the figures");
      app.press("Tab", "Tab", "space").settle();
      app.press("shift+F6", "Down").settle().press("F6", "Tab", "Tab", "Tab").type("Not yet");
      app.press("shift+F6", "Down", "Down", "Down", "Down", "Down", "Down", "Up").settle();
      app.press("F6").settle().type("Asks before noon");
      app.settle().press("ctrl+q");
      assertThat(app.ended()).isTrue();
    }
    try (WorkbookStore store = store(workbook)) {
      CoachingSession kept = store.coaching().sessions("", 2).getFirst();
      assertThat(kept.rep()).isNotEmpty();
      assertThat(kept.coach()).isEqualTo("Ben Ash");
      assertThat(kept.own().moved()).isEqualTo("A client sent the figures");
      assertThat(kept.own().written()).isTrue();
      assertThat(kept.calls()).extracting(CallReview::accomplished).contains("Not yet");
      assertThat(kept.goal().behaviour()).isEqualTo("Asks before noon");
    }
  }
}
