package org.advanceworkbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.WorkbookStore;

/**
 * Workbooks as each released version wrote them, kept as files. When a version is added, run the
 * main method with the place of its file, once, before anything else changes.
 */
final class OldVersions {
  static final CallPlan PLANNED = Calls.plan("planned", Calls.TODAY.plusDays(2));
  static final CallPlan HELD = Calls.plan("held", Calls.TODAY.minusDays(3));
  static final Debrief TOLD =
      Calls.debrief(Outcome.ADVANCE)
          .withPromises(List.of(Calls.promise("promise", Calls.TODAY.plusDays(4))));

  private OldVersions() {}

  /** Makes the file of the present version. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]).toAbsolutePath();
    Path folder = Files.createTempDirectory("version");
    Clock clock = Clock.fixed(Calls.MORNING, ZoneOffset.UTC);
    Path made = folder.resolve("made.advancebook");
    try (WorkbookStore store = new SqliteShelf(folder, clock).create(made.toString())) {
      store.savePlan(Calls.draft(PLANNED), Calls.FACTS);
      store.savePlan(Calls.draft(HELD), Calls.FACTS);
      store.saveDebrief(HELD.id(), TOLD, DebriefStage.FINISHED);
      store.savePlan(Calls.draft(PLANNED.withId("deleted")), Calls.FACTS);
      store.deleteCall("deleted");
      store.putNote("key", "value");
    }
    Files.copy(made, file);
  }

  /** Lays the file of a version in a folder. */
  static Path lay(int version, Path folder) throws IOException {
    Path file = folder.resolve("version-" + version + ".advancebook");
    try (InputStream in = OldVersions.class.getResourceAsStream(file.getFileName().toString())) {
      Files.copy(in, file);
    }
    return file;
  }
}
