package org.advanceworkbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.Reminders.Due;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has come due is told at the start and on every new day, and at no other time. */
class RemindersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 16);

  private final HandClock clock = new HandClock();
  private final List<Due> told = new ArrayList<>();
  private WorkbookStore store;
  private Reminders reminders;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = new SqliteShelf(folder, clock).open(folder.resolve("a.advancebook").toString());
    reminders = new Reminders(() -> store, clock, clock, new HandWork(), told::add);
    save("late", Side.CLIENT, DAY.minusDays(3));
    save("today", Side.US, DAY);
    save("tomorrow", Side.CLIENT, DAY.plusDays(1));
    save("undated", Side.CLIENT, null);
    store.saveCommitment(promise("done", Side.US, DAY).kept(DAY, ""));
    store.saveCommitment(promise("off", Side.US, DAY.minusDays(1)).slippedTo(DAY));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void save(String id, Side side, LocalDate due) {
    store.saveCommitment(promise(id, side, due));
  }

  private static Commitment promise(String id, Side side, LocalDate due) {
    return new Commitment(
        id, "", "", "", side, "Olga", "acts", due, false, 2, "", FollowThrough.OPEN, null, null, 0);
  }

  private void pass(Duration time) {
    clock.pass(time.toMillis());
  }

  @Test
  void theStartTellsWhatHasComeOfBothSides() {
    reminders.begin();
    assertThat(told).containsExactly(new Due(2, 1, true));
  }

  @Test
  void nothingMoreIsToldOnTheSameDay() {
    reminders.begin();
    pass(Duration.ofHours(12));
    assertThat(told).hasSize(1);
  }

  @Test
  void aNewDayIsTold() {
    reminders.begin();
    pass(Duration.ofHours(24));
    assertThat(told).containsExactly(new Due(2, 1, true), new Due(1, 3, false));
  }

  @Test
  void anotherWorkbookIsToldAnewAndOnlyOnceADay() {
    reminders.begin();
    reminders.begin();
    pass(Duration.ofHours(24));
    assertThat(told).extracting(Due::first).containsExactly(true, true, false);
  }

  @Test
  void afterTheEndNothingIsTold() {
    reminders.begin();
    reminders.end();
    pass(Duration.ofDays(3));
    assertThat(told).hasSize(1);
  }
}
