package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.WantedOutcome;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes that cannot be done: each says why, changes nothing, and the next one is not harmed. */
class WriteFaultTest {
  private static final int SHORT_PATIENCE_MS = 50;
  private static final CallPlan SMALL = Calls.plan("c1", Calls.TODAY);
  private static final CallPlan HUGE =
      SMALL.withOutcome(
          new WantedOutcome(PlannedAdvance.of("crumbs ".repeat(200_000)), null, null, ""));
  private final Clock clock = Clock.fixed(Calls.MORNING, ZoneOffset.UTC);
  @TempDir Path folder;
  private Path file;
  private Connection writing;
  private WriteGate gate;
  private WorkbookStore store;

  /** As the shelf opens it, but with the writing connection within reach. */
  @BeforeEach
  void open() throws SQLException {
    file = folder.resolve("mine.advancebook");
    new SqliteShelf(folder, clock).create(file.toString()).close();
    Failures failures = new Failures(file);
    Connections connections = new Connections(file, SHORT_PATIENCE_MS);
    writing = connections.writing();
    gate = new WriteGate(file, failures);
    OpenFile open =
        OpenFile.writable(
            failures,
            new Reader(connections.reading(), failures),
            new Reader(connections.reading(), failures),
            new Writer(writing, failures, gate),
            new Upkeep(new Copies(file), connections, clock),
            () -> {});
    store = new SqliteWorkbook(file, open, new LateDocuments(), clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void save(CallPlan plan) {
    store.savePlan(Calls.draft(plan), PlanFacts.NONE);
  }

  private WorkbookFailure failed(Runnable act) {
    WorkbookFailure failure = catchThrowableOfType(WorkbookFailure.class, act::run);
    assertThat(failure).as("a failure").isNotNull();
    return failure;
  }

  private void assertStored(CallPlan plan) {
    assertThat(store.call("c1").orElseThrow().plan()).isEqualTo(plan);
    assertThat(store.check().problems()).isEmpty();
  }

  @Test
  void aFullDiskLosesNothingAndTheNextSaveGoesOn() throws SQLException {
    save(SMALL);
    Sql sql = new Sql(writing);
    long pages = sql.number("PRAGMA page_count");
    sql.number("PRAGMA max_page_count = " + pages);
    assertThat(failed(() -> save(HUGE)).problem()).isEqualTo(Problem.DISK_FULL);
    assertThat(failed(() -> save(HUGE)).sentence().key()).isEqualTo("store.problem.disk-full");
    assertStored(SMALL);
    sql.number("PRAGMA max_page_count = " + (pages + 10_000));
    save(HUGE);
    assertStored(HUGE);
  }

  @Test
  void aFullDiskTakesBackAllOfWhatIsWrittenTogether() throws SQLException {
    Sql sql = new Sql(writing);
    long pages = sql.number("PRAGMA page_count");
    sql.number("PRAGMA max_page_count = " + (pages + 3));
    Problem problem =
        failed(
                () ->
                    store.together(
                        () -> {
                          store.saveAccount(Calls.BAKERY);
                          save(HUGE);
                        }))
            .problem();
    assertThat(problem).isEqualTo(Problem.DISK_FULL);
    assertThat(store.account(Calls.BAKERY.id())).isEmpty();
    store.saveAccount(Calls.BAKERY);
    assertThat(store.account(Calls.BAKERY.id())).isPresent();
  }

  @Test
  void aFileHeldByAnotherProgramIsInUseUntilItIsLetGo() throws SQLException {
    save(SMALL);
    try (Connection other = new Connections(file).writing()) {
      Sql sql = new Sql(other);
      sql.command("BEGIN IMMEDIATE");
      assertThat(failed(() -> save(SMALL.withRep("Ines"))).problem()).isEqualTo(Problem.IN_USE);
      assertStored(SMALL);
      sql.command("ROLLBACK");
    }
    save(SMALL.withRep("Ines"));
    assertStored(SMALL.withRep("Ines"));
  }

  @Test
  void aFileThatWasMovedAwayIsNotWrittenInto() throws IOException {
    save(SMALL);
    Path elsewhere = folder.resolve("moved.advancebook");
    Files.move(file, elsewhere);
    assertThat(failed(() -> save(SMALL.withRep("Ines"))).problem()).isEqualTo(Problem.NOT_THERE);
    Files.writeString(file, "somebody put another file there");
    assertThat(failed(() -> save(SMALL.withRep("Ines"))).problem()).isEqualTo(Problem.NOT_THERE);
    assertThat(file).hasContent("somebody put another file there");
    Files.delete(file);
    Files.move(elsewhere, file);
    save(SMALL.withRep("Ines"));
    assertStored(SMALL.withRep("Ines"));
  }

  @Test
  void nothingIsWrittenOnceDamageIsKnown() {
    save(SMALL);
    gate.closeBecauseDamaged();
    assertThat(failed(() -> save(SMALL.withRep("Ines"))).problem()).isEqualTo(Problem.DAMAGED);
    assertThat(store.call("c1").orElseThrow().plan()).isEqualTo(SMALL);
  }

  @Test
  void damageFoundBesideTheWorkStopsTheWriting() throws Exception {
    save(HUGE);
    store.close();
    WriteGate watched = new WriteGate(file, new Failures(file));
    try (Upkeep upkeep = new Upkeep(new Copies(file), new Connections(file), clock)) {
      upkeep.check(watched).get();
      watched.pass();
      byte[] content = Files.readAllBytes(file);
      Arrays.fill(content, content.length / 4, content.length / 2, (byte) 0xA5);
      Files.write(file, content);
      upkeep.check(watched).get();
    }
    assertThat(failed(watched::pass).problem()).isEqualTo(Problem.DAMAGED);
  }

  @Test
  void theTriggerGuardsAFrozenPlanAgainstAnyProgram() throws SQLException {
    save(SMALL);
    store.saveDebrief("c1", Calls.debrief(null), DebriefStage.BEGUN);
    Failures failures = new Failures(file);
    try (Connection other = new Connections(file).writing()) {
      Sql sql = new Sql(other);
      for (String change :
          List.of(
              "UPDATE call_documents SET plan = '{}'",
              "UPDATE calls SET objective = 'what we got'",
              "UPDATE calls SET verdict = 'ADVANCE'",
              "UPDATE calls SET frozen = 0")) {
        SQLException refused = catchThrowableOfType(SQLException.class, () -> sql.update(change));
        assertThat(failures.of(refused).problem()).as(change).isEqualTo(Problem.FROZEN);
      }
    }
  }

  @Test
  void aCopyThatCannotBeMadeHarmsNoSave() throws IOException {
    Files.writeString(folder.resolve("copies"), "a file where the folder should be");
    save(SMALL);
    save(SMALL.withRep("Ines"));
    assertStored(SMALL.withRep("Ines"));
  }

  @Test
  void whatAKilledCopyLeftIsTidiedAway() throws IOException {
    Path left = Files.createDirectory(folder.resolve("copies")).resolve(".left.part");
    Files.writeString(left, "half a copy", StandardOpenOption.CREATE_NEW);
    save(SMALL);
    store.close();
    assertThat(left).doesNotExist();
    assertThat(new Copies(file).list()).hasSize(1);
  }

  @Test
  void anInterruptedCallerStillLearnsThatItsSaveIsDone() {
    Thread.currentThread().interrupt();
    save(SMALL);
    assertThat(Thread.interrupted()).isTrue();
    assertStored(SMALL);
  }

  @Test
  void readsGoOnWhileSomethingIsWritten() throws InterruptedException {
    save(SMALL);
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    Thread writer =
        new Thread(
            () ->
                store.together(
                    () -> {
                      save(SMALL.withRep("Ines"));
                      written.countDown();
                      awaitQuietly(mayEnd);
                    }));
    writer.start();
    written.await();
    assertThat(store.call("c1").orElseThrow().plan()).isEqualTo(SMALL);
    mayEnd.countDown();
    writer.join();
    assertStored(SMALL.withRep("Ines"));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void manyThreadsMayReadAndWriteAtOnce() throws InterruptedException {
    List<Thread> threads =
        IntStream.range(0, 8)
            .mapToObj(
                n ->
                    new Thread(
                        () -> {
                          for (int i = 0; i < 10; i++) {
                            save(SMALL.withId("c" + n + "-" + i));
                            store.call("c" + n + "-" + i).orElseThrow();
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(store.check().calls()).isEqualTo(80);
  }

  @Test
  void aClosedWorkbookRefusesInWords() {
    store.close();
    assertThat(failed(() -> save(SMALL)).problem()).isEqualTo(Problem.UNEXPECTED);
    assertThat(failed(() -> store.call("c1")).problem()).isEqualTo(Problem.UNEXPECTED);
    store.close();
  }
}
