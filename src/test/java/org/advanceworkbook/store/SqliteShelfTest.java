package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, making, copying and putting aside. */
class SqliteShelfTest {
  @TempDir Path folder;

  private SqliteShelf shelf() {
    return new SqliteShelf(folder.resolve("data"), Clock.fixed(Calls.MORNING, ZoneOffset.UTC));
  }

  private static void assertProblem(Problem problem, Runnable act) {
    assertThatExceptionOfType(WorkbookFailure.class)
        .isThrownBy(act::run)
        .matches(e -> e.problem() == problem, "says " + problem);
  }

  @Test
  void openingMakesTheFileAndOpensItAgain() {
    SqliteShelf shelf = shelf();
    String place = shelf.defaultPlace();
    assertThat(shelf.exists(place)).isFalse();
    try (WorkbookStore store = shelf.open(place)) {
      store.saveAccount(Calls.BAKERY);
      assertThat(store.place()).isEqualTo(place).endsWith("workbook.advancebook");
      assertThat(store.isReadOnly()).isFalse();
    }
    assertThat(shelf.exists(place)).isTrue();
    try (WorkbookStore store = shelf.open(place)) {
      assertThat(store.account(Calls.BAKERY.id())).contains(Calls.BAKERY);
    }
    assertThat(shelf.samplePlace()).isNotEqualTo(place);
  }

  @Test
  void makingRefusesAFileThatIsThere() {
    SqliteShelf shelf = shelf();
    String place = shelf.defaultPlace();
    shelf.create(place).close();
    assertProblem(Problem.ALREADY_THERE, () -> shelf.create(place));
  }

  @Test
  void onlyTheOwnerMayReadAnyOfIt() throws IOException {
    SqliteShelf shelf = shelf();
    try (WorkbookStore store = shelf.open(shelf.defaultPlace())) {
      store.saveAccount(Calls.BAKERY);
      Path data = folder.resolve("data");
      assertThat(rights(data)).isEqualTo("rwx------");
      for (String name : List.of("", "-wal", "-shm", ".lock")) {
        assertThat(rights(Path.of(shelf.defaultPlace() + name))).as(name).isEqualTo("rw-------");
      }
    }
    String copy = shelf.copies(shelf.defaultPlace()).get(0);
    assertThat(rights(Path.of(copy))).isEqualTo("rw-------");
    assertThat(rights(Path.of(copy).getParent())).isEqualTo("rwx------");
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void aSecondOpenerIsTurnedAwayButMayRead() {
    SqliteShelf shelf = shelf();
    String place = shelf.defaultPlace();
    try (WorkbookStore store = shelf.open(place)) {
      store.saveAccount(Calls.BAKERY);
      assertProblem(Problem.IN_USE, () -> shelf.open(place));
      assertProblem(Problem.IN_USE, () -> shelf.putAside(place));
      try (WorkbookStore beside = shelf.openForReading(place)) {
        assertThat(beside.account(Calls.BAKERY.id())).contains(Calls.BAKERY);
        store.putNote("later", "seen");
        assertThat(beside.note("later")).isEqualTo("seen");
        assertThat(beside.isReadOnly()).isTrue();
        assertProblem(Problem.NOT_WRITABLE, () -> beside.putNote("a", "b"));
      }
      store.putNote("still", "works");
    }
    shelf.open(place).close();
  }

  @Test
  void theFirstSaveOfADayLeavesACheckedCopy() throws IOException {
    for (int day = 0; day < 16; day++) {
      Clock clock = Clock.fixed(Calls.MORNING.plusSeconds(86_400L * day), ZoneOffset.UTC);
      SqliteShelf shelf = new SqliteShelf(folder.resolve("data"), clock);
      try (WorkbookStore store = shelf.open(shelf.defaultPlace())) {
        store.putNote("day", String.valueOf(day));
        store.putNote("day", day + " again");
      }
    }
    List<String> copies = shelf().copies(shelf().defaultPlace());
    assertThat(copies).hasSize(14);
    assertThat(copies.get(0)).endsWith("workbook-2026-03-17.advancebook");
    assertThat(copies.get(13)).endsWith("workbook-2026-03-04.advancebook");
    try (WorkbookStore copy = shelf().openForReading(copies.get(0))) {
      assertThat(copy.note("day")).startsWith("15");
      assertThat(copy.check().problems()).isEmpty();
    }
    assertThat(leftovers()).isEmpty();
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(".part")).toList();
    }
  }

  @Test
  void openingWithoutASaveMakesNoCopy() {
    SqliteShelf shelf = shelf();
    shelf.open(shelf.defaultPlace()).close();
    assertThat(shelf.copies(shelf.defaultPlace())).isEmpty();
  }

  @Test
  void aCopyIsBroughtBackToANewPlaceOnly() {
    SqliteShelf shelf = shelf();
    String place = shelf.defaultPlace();
    String copy = folder.resolve("copy.advancebook").toString();
    String back = folder.resolve("back.advancebook").toString();
    try (WorkbookStore store = shelf.open(place)) {
      store.savePlan(Calls.draft(Calls.plan("c1", Calls.TODAY)), Calls.FACTS);
      store.copyTo(copy);
      assertProblem(Problem.ALREADY_THERE, () -> store.copyTo(copy));
    }
    shelf.restore(copy, back);
    try (WorkbookStore store = shelf.open(back)) {
      assertThat(store.count(CallFilter.ALL)).isOne();
      store.putNote("can be", "written");
    }
    assertProblem(Problem.ALREADY_THERE, () -> shelf.restore(copy, back));
  }

  @Test
  void aBackupFindsAFreePlaceBesideTheWorkbook() throws IOException {
    SqliteShelf shelf = shelf();
    String present = shelf.defaultPlace();
    shelf.open(present).close();
    Path there = Path.of(present).getParent();
    Path copy = folder.resolve("stick/workbook-2026-02-27.advancebook");
    assertThat(shelf.placeBeside(present, copy.toString()))
        .isEqualTo(there.resolve("workbook-2026-02-27.advancebook").toString());
    Files.writeString(there.resolve("workbook-2026-02-27.advancebook"), "taken");
    assertThat(shelf.placeBeside(present, copy.toString()))
        .isEqualTo(there.resolve("workbook-2026-02-27-2.advancebook").toString());
    assertThat(shelf.placeBeside(present, present)).isNotEqualTo(present);
  }

  @Test
  void anUnreadableFileIsPutAsideUnderANameThatSaysWhen() throws IOException {
    SqliteShelf shelf = shelf();
    Path bad = Files.writeString(folder.resolve("mine.advancebook"), "no workbook at all");
    String aside = shelf.putAside(bad.toString());
    assertThat(aside).endsWith("mine-aside-2026-03-02-080000.advancebook");
    assertThat(Path.of(aside)).hasContent("no workbook at all");
    shelf.open(bad.toString()).close();
  }

  @Test
  void aLinkIsNoWayRoundTheLock() throws IOException {
    SqliteShelf shelf = shelf();
    String place = shelf.defaultPlace();
    try (WorkbookStore store = shelf.open(place)) {
      store.putNote("a", "b");
      Path link = Files.createSymbolicLink(folder.resolve("link.advancebook"), Path.of(place));
      assertProblem(Problem.IN_USE, () -> shelf.open(link.toString()));
    }
  }

  @Test
  void anOlderWorkbookIsBroughtUpToDateAlsoForReading() throws SQLException {
    SqliteShelf shelf = shelf();
    for (boolean reading : new boolean[] {true, false}) {
      Path file = folder.resolve("older-" + reading + ".advancebook");
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
        new Sql(connection).command("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
      }
      try (WorkbookStore store =
          reading ? shelf.openForReading(file.toString()) : shelf.open(file.toString())) {
        assertThat(store.count(CallFilter.ALL)).isZero();
        assertThat(store.isReadOnly()).isEqualTo(reading);
      }
    }
  }

  @Test
  void aPlaceMayHaveAnyName() {
    SqliteShelf shelf = shelf();
    for (String name : List.of("50% of a?b#c&d.advancebook", "a b'c;d.advancebook", "no-ending")) {
      String place = folder.resolve(name).toString();
      shelf.create(place).close();
      try (WorkbookStore store = shelf.open(place)) {
        store.putNote("a", "b");
      }
      assertThat(Files.exists(Path.of(place))).as(name).isTrue();
    }
  }
}
