package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks where this user may not write, or not even read. */
class ReadOnlyTest {
  private final Clock clock = Clock.fixed(Calls.MORNING, ZoneOffset.UTC);
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void make() {
    file = folder.resolve("mine.advancebook");
    try (WorkbookStore store = shelf(path -> true, path -> true).create(file.toString())) {
      store.saveAccount(Calls.BAKERY);
    }
  }

  private SqliteShelf shelf(Predicate<Path> mayRead, Predicate<Path> mayWrite) {
    Rights rights =
        new Rights() {
          @Override
          public boolean mayRead(Path path) {
            return mayRead.test(path);
          }

          @Override
          public boolean mayWrite(Path path) {
            return mayWrite.test(path);
          }
        };
    return new SqliteShelf(folder, clock, rights);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private void opensForReadingOnly(Predicate<Path> mayWrite) throws IOException {
    byte[] before = Files.readAllBytes(file);
    try (WorkbookStore store = shelf(path -> true, mayWrite).open(file.toString())) {
      assertThat(store.isReadOnly()).isTrue();
      assertThat(store.account(Calls.BAKERY.id())).contains(Calls.BAKERY);
      assertThat(store.check().isSound()).isTrue();
      WorkbookFailure failure =
          catchThrowableOfType(WorkbookFailure.class, () -> store.putNote("a", "b"));
      assertThat(failure.problem()).isEqualTo(Problem.NOT_WRITABLE);
      store.copyTo(folder.resolve("copy" + names().size() + ".advancebook").toString());
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aFileThatMayNotBeWrittenIsOpenedForReading() throws IOException {
    opensForReadingOnly(path -> !path.equals(file));
  }

  @Test
  void aFolderThatMayNotBeWrittenIsOpenedForReading() throws IOException {
    opensForReadingOnly(path -> !path.equals(folder));
  }

  @Test
  void whereNoLogCanLieBesideItTheFileIsReadAlone() throws IOException {
    Files.createDirectory(folder.resolve("mine.advancebook-shm")); // stands in SQLite's way
    opensForReadingOnly(path -> !path.equals(folder));
  }

  @Test
  void aFileThatMayNotBeReadSaysSo() {
    WorkbookFailure failure =
        catchThrowableOfType(
            WorkbookFailure.class,
            () -> shelf(path -> !path.equals(file), path -> true).open(file.toString()));
    assertThat(failure.problem()).isEqualTo(Problem.NOT_READABLE);
  }

  @Test
  void readingBesideLeavesNothingBehind() throws IOException {
    List<String> before = names();
    shelf(path -> true, path -> true).openForReading(file.toString()).close();
    assertThat(names()).isEqualTo(before);
  }

  @Test
  void aConnectionForReadingCannotWrite() throws SQLException {
    try (Connection reading = new Connections(file).reading();
        Connection readingOnly = new Connections(file).readingOnly()) {
      for (Connection connection : List.of(reading, readingOnly)) {
        SQLException refused =
            catchThrowableOfType(
                SQLException.class, () -> new Sql(connection).update("DELETE FROM accounts"));
        assertThat(new Failures(file).of(refused).problem()).isEqualTo(Problem.NOT_WRITABLE);
      }
    }
  }
}
