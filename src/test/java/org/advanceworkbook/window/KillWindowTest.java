package org.advanceworkbook.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody types an objective into the real window, and the program is killed in the middle of it,
 * fifty times. What was typed more than two seconds before must be in the workbook, and the
 * workbook must be sound.
 */
class KillWindowTest {
  private static final int KILLS = 50;

  /** Two seconds, and half a second for a key to travel from the keyboard to the program. */
  private static final long AT_MOST_LOST = TimeUnit.MILLISECONDS.toNanos(2500);

  private static final List<String> PIECES =
      List.of(
          "Colm ", "books ", "the ", "trial ", "week ", "on ", "line 2 ", "and ", "names ", "the ",
          "lab ", "lead ", "who ", "will ", "run ", "it ", "by ", "30 ", "June ");

  @TempDir Path folder;

  private record Typed(String text, long at) {}

  @Test
  void whateverMomentItIsKilledAtMostTwoSecondsAreGone() throws Exception {
    Random random = new Random(20260616);
    Path workbook = folder.resolve("workbook.advancebook");
    int withWordsThatHadToBeSafe = 0;
    for (int round = 0; round < KILLS; round++) {
      long before = calls(workbook);
      List<Typed> typed = new ArrayList<>();
      long killedAt = typeAndKill(workbook, random, typed, "Round " + round + " ");
      check(workbook, before, typed, killedAt, round);
      withWordsThatHadToBeSafe += safe(typed, killedAt).isEmpty() ? 0 : 1;
    }
    assertThat(withWordsThatHadToBeSafe).as("rounds that could have failed").isGreaterThan(9);
  }

  private long typeAndKill(Path workbook, Random random, List<Typed> typed, String first)
      throws Exception {
    Path home = Files.createDirectories(folder.resolve("home"));
    long length = 300 + random.nextInt(3500);
    try (RealApp app = RealApp.start(workbook, home)) {
      app.titled("Today").press("ctrl+n").titled("New call").press("ctrl+shift+2");
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(length);
      StringBuilder text = new StringBuilder();
      for (int i = 0; System.nanoTime() < end; i++) {
        String piece = i == 0 ? first : PIECES.get(i % PIECES.size());
        app.type(piece);
        text.append(piece);
        typed.add(new Typed(text.toString(), System.nanoTime()));
      }
      long killedAt = System.nanoTime();
      app.kill();
      return killedAt;
    }
  }

  private long calls(Path workbook) {
    if (!Files.exists(workbook)) {
      return 0;
    }
    try (WorkbookStore store = open(workbook)) {
      return store.count(CallFilter.ALL);
    }
  }

  private WorkbookStore open(Path workbook) {
    return new SqliteShelf(folder.resolve("reader"), Clock.systemDefaultZone())
        .open(workbook.toString());
  }

  /** What was typed so long before the end that it has to be in the workbook. */
  private static String safe(List<Typed> typed, long killedAt) {
    return typed.stream()
        .filter(t -> killedAt - t.at() > AT_MOST_LOST)
        .reduce((a, b) -> b)
        .map(Typed::text)
        .orElse("");
  }

  private void check(Path workbook, long before, List<Typed> typed, long killedAt, int round) {
    String all = typed.getLast().text();
    String safe = safe(typed, killedAt);
    try (WorkbookStore store = open(workbook)) {
      assertThat(store.check().isSound()).as("round %d: the workbook is sound", round).isTrue();
      List<String> stored =
          store.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, 1000, 0).stream()
              .map(CallRow::objective)
              .toList();
      String mine = "Round " + round + " ";
      boolean kept =
          safe.isEmpty()
              || stored.stream()
                  .anyMatch(
                      t ->
                          t.startsWith(mine)
                              && all.startsWith(t)
                              && t.length() >= safe.strip().length());
      assertThat(kept)
          .as("round %d: typed «%s», safe «%s», stored %s", round, all, safe, stored)
          .isTrue();
      assertThat(stored)
          .as("round %d: no earlier plan is lost", round)
          .hasSizeGreaterThanOrEqualTo((int) before);
    }
  }
}
