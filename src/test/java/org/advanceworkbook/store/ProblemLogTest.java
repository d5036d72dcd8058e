package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log names problems and places in the program, nothing of users and customers. */
class ProblemLogTest {
  private final Clock clock = Clock.fixed(Calls.MORNING, ZoneOffset.UTC);
  @TempDir Path folder;

  private static WorkbookFailure failure() {
    SQLException cause = new SQLException("near \"Olga said no\"", "", 13);
    return new WorkbookFailure(Problem.DISK_FULL, "/home/mara/secret.advancebook", cause);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(".log")).sorted().toList();
    }
  }

  @Test
  void aProblemIsNotedByItsCodeOnly() throws IOException {
    ProblemLog log = new ProblemLog(folder, clock);
    log.note(failure());
    assertThat(Files.readString(folder.resolve("problems.0.log")))
        .startsWith("2026-03-02T08:00:00Z DISK_FULL\n")
        .contains("java.sql.SQLException 13", "ProblemLogTest.failure")
        .doesNotContain("Olga", "mara", "secret");
  }

  @Test
  void theLogIsRotatedAndItsOwnersOnly() throws IOException {
    ProblemLog log = new ProblemLog(folder, clock);
    for (int i = 0; i < 1_500; i++) {
      log.note(failure());
    }
    assertThat(files()).hasSize(3);
    for (Path file : files()) {
      assertThat(Files.size(file)).isLessThan(300_000);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aSecondRunGoesOnInTheSameFile() throws IOException {
    for (int run = 0; run < 2; run++) {
      ProblemLog log = new ProblemLog(folder, clock);
      log.note(new IllegalStateException("Olga"));
    }
    assertThat(Files.readString(folder.resolve("problems.0.log")))
        .containsPattern("(?s)IllegalStateException.*IllegalStateException")
        .doesNotContain("Olga");
  }

  @Test
  void whereNothingCanBeLoggedNothingFails() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    ProblemLog log = new ProblemLog(file.resolve("below"), clock);
    log.note(failure());
    assertThat(file).isEmptyFile();
  }
}
