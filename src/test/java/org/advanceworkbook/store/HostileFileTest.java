package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CheckReport;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they seem: each is refused with its reason, and not a byte changes. */
class HostileFileTest {
  private static final int PAGE = 4096;
  @TempDir Path folder;
  private Path file;
  private SqliteShelf shelf;

  @BeforeEach
  void prepare() {
    shelf = new SqliteShelf(folder.resolve("data"), Clock.fixed(Calls.MORNING, ZoneOffset.UTC));
    file = folder.resolve("mine.advancebook");
  }

  private byte[] workbook() throws IOException {
    try (WorkbookStore store = shelf.create(file.toString())) {
      for (int i = 0; i < 40; i++) {
        store.savePlan(
            Calls.draft(Calls.plan("c" + i, Calls.TODAY.plusDays(i)).withRep("rep " + i)),
            Calls.FACTS);
      }
    }
    return Files.readAllBytes(file);
  }

  private void refused(Problem problem, byte[] content, String what) throws IOException {
    Files.write(file, content);
    for (boolean reading : new boolean[] {true, false}) {
      WorkbookFailure failure =
          catchThrowableOfType(WorkbookFailure.class, () -> open(reading).close());
      assertThat(failure).as(what).isNotNull();
      assertThat(failure.problem()).as(what).isEqualTo(problem);
      assertThat(failure.sentence().args()).containsExactly("mine.advancebook");
    }
    assertThat(Files.readAllBytes(file)).as(what).isEqualTo(content);
    if (problem == Problem.NOT_A_WORKBOOK) {
      assertThat(beside()).as("what lies beside a stranger").isEmpty();
    }
  }

  private List<String> beside() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(f -> f.getFileName().toString())
          .filter(name -> name.startsWith("mine.advancebook") && name.length() > 16)
          .toList();
    }
  }

  private WorkbookStore open(boolean reading) {
    return reading ? shelf.openForReading(file.toString()) : shelf.open(file.toString());
  }

  @Test
  void whatIsNoDatabaseIsNoWorkbook() throws IOException {
    refused(Problem.NOT_A_WORKBOOK, new byte[0], "an empty file");
    refused(Problem.NOT_A_WORKBOOK, "Dear Olga, ".repeat(9_000).getBytes(), "a letter");
    byte[] noise = new byte[1_000_000];
    new Random(7).nextBytes(noise);
    refused(Problem.NOT_A_WORKBOOK, noise, "noise");
    refused(Problem.NOT_A_WORKBOOK, "SQLite format 3".getBytes(), "most of the mark");
  }

  @Test
  void aFolderIsNoWorkbook() throws IOException {
    Files.createDirectory(file);
    WorkbookFailure failure =
        catchThrowableOfType(WorkbookFailure.class, () -> shelf.open(file.toString()));
    assertThat(failure.problem()).isEqualTo(Problem.NOT_A_WORKBOOK);
    assertThat(file).isEmptyDirectory();
  }

  @Test
  void aMissingFileIsNotThereForReading() {
    WorkbookFailure failure = catchThrowableOfType(WorkbookFailure.class, () -> open(true));
    assertThat(failure.problem()).isEqualTo(Problem.NOT_THERE);
    assertThat(file).doesNotExist();
  }

  @Test
  void theDatabaseOfAnotherProgramIsLeftAlone() throws IOException, SQLException {
    Path other = folder.resolve("other.db");
    change(other, "CREATE TABLE calls (id TEXT); INSERT INTO calls VALUES ('theirs')");
    refused(Problem.NOT_A_WORKBOOK, Files.readAllBytes(other), "another program's database");
    change(other, "PRAGMA journal_mode = WAL; PRAGMA application_id = 77");
    refused(Problem.NOT_A_WORKBOOK, Files.readAllBytes(other), "another program's log");
  }

  @Test
  void aFileOfANewerVersionIsRefused() throws IOException, SQLException {
    workbook();
    change(file, "PRAGMA user_version = " + (Migrations.LATEST + 1));
    refused(Problem.NEWER_VERSION, Files.readAllBytes(file), "a newer version");
  }

  private static void change(Path database, String script) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(script);
    }
  }

  @Test
  void aTruncatedFileIsDamaged() throws IOException {
    byte[] whole = workbook();
    int[] lengths = {16, 99, 100, 1000, PAGE - 1, PAGE, 3 * PAGE, whole.length / 2};
    for (int length : lengths) {
      refused(Problem.DAMAGED, Arrays.copyOf(whole, length), "cut to " + length);
    }
    for (int lost : new int[] {1, PAGE}) {
      refused(Problem.DAMAGED, Arrays.copyOf(whole, whole.length - lost), "lost " + lost);
    }
  }

  @Test
  void aDamagedPageIsFoundWhereverItLies() throws IOException {
    byte[] whole = workbook();
    byte[] noise = new byte[PAGE];
    new Random(3).nextBytes(noise);
    for (int page = 1; page < whole.length / PAGE; page++) {
      byte[] damaged = whole.clone();
      System.arraycopy(noise, 0, damaged, page * PAGE, PAGE);
      refused(Problem.DAMAGED, damaged, "page " + (page + 1));
    }
  }

  @Test
  void damageInTheFirstPageIsFound() throws IOException {
    byte[] whole = workbook();
    for (int from : new int[] {100, 110, PAGE - 200}) { // its head, its pointers, its last entry
      byte[] damaged = whole.clone();
      Arrays.fill(damaged, from, from + 200, (byte) 0xA5);
      refused(Problem.DAMAGED, damaged, "from byte " + from);
    }
  }

  @Test
  void damageWhileOpenIsSaidAndTheRestCanBeRead() throws IOException {
    workbook();
    try (WorkbookStore store = shelf.open(file.toString())) {
      assertThat(store.count(CallFilter.ALL)).isEqualTo(40);
    }
    try (WorkbookStore store = shelf.open(file.toString())) {
      overwriteHalf();
      CheckReport report = store.check();
      assertThat(report.isSound()).isFalse();
      assertThat(report.problems()).allMatch(p -> p.key().startsWith("store.check."));
    }
  }

  private void overwriteHalf() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      int half = (int) channel.size() / 2 / PAGE * PAGE;
      channel.write(ByteBuffer.wrap(new byte[(int) channel.size() - half]), half);
    }
  }

  @Test
  void aCallThatCannotBeReadIsNamedAndTheOthersGoOn() throws IOException, SQLException {
    workbook();
    change(
        file,
        "UPDATE call_documents SET plan = '{' WHERE seq = (SELECT seq FROM calls WHERE id = 'c3')");
    try (WorkbookStore store = shelf.open(file.toString())) {
      assertThat(store.check().problems())
          .singleElement()
          .matches(p -> p.key().equals("store.check.call") && p.args().contains("c3"));
      assertThat(store.count(CallFilter.ALL)).isEqualTo(40);
      assertThat(store.call("c4")).isPresent();
      for (Runnable act :
          new Runnable[] {
            () -> store.call("c3"),
            () -> store.savePlan(Calls.draft(Calls.plan("c3", null)), Calls.FACTS)
          }) {
        WorkbookFailure failure = catchThrowableOfType(WorkbookFailure.class, act::run);
        assertThat(failure.problem()).isEqualTo(Problem.DAMAGED);
      }
    }
  }
}
