package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that saves without pause, at random moments, fifty times: each time the workbook
 * opens, is sound, and holds the last save that returned or the one under way, whole.
 */
class KillTest {
  private static final int FILES = 2;
  private static final int KILLS_OF_EACH = 25;
  @TempDir Path folder;

  @Test
  void whatWasSavedSurvivesAnyKill() throws Exception {
    List<Future<Integer>> lanes = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(FILES);
    for (int lane = 0; lane < FILES; lane++) {
      long seed = lane;
      Path data = folder.resolve("data" + lane);
      lanes.add(threads.submit(() -> new Lane(data, new Random(seed)).killAll()));
    }
    threads.shutdown();
    for (Future<Integer> lane : lanes) {
      assertThat(lane.get()).as("saves that returned").isGreaterThan(KILLS_OF_EACH);
    }
  }

  /** One workbook that is killed and opened again and again. */
  private static final class Lane {
    private final Path data;
    private final Path workbook;
    private final Random random;
    private int saved;

    private Lane(Path data, Random random) {
      this.data = data;
      this.workbook = data.resolve("workbook.advancebook");
      this.random = random;
    }

    private int killAll() throws IOException, InterruptedException {
      for (int kill = 0; kill < KILLS_OF_EACH; kill++) {
        saved = lookAt(killedOnce(kill));
      }
      return saved;
    }

    /** Every fifth dies while it opens the workbook, the others while they save. */
    private int killedOnce(int kill) throws IOException, InterruptedException {
      try (StoreProcess process = StoreProcess.typing(workbook, saved + 1)) {
        boolean whileOpening = kill % 5 == 4;
        int acknowledged = whileOpening ? saved : process.nextSaved();
        waitFor(process, random.nextInt(whileOpening ? 500 : 60));
        return process.kill(acknowledged);
      }
    }

    private static void waitFor(StoreProcess process, int millis) throws InterruptedException {
      boolean ended = process.process().waitFor(millis, TimeUnit.MILLISECONDS);
      assertThat(ended).as("ended by itself").isFalse();
    }

    private int lookAt(int acknowledged) {
      Clock clock = Clock.fixed(Calls.MORNING, ZoneOffset.UTC);
      try (WorkbookStore store = new SqliteShelf(data, clock).open(workbook.toString())) {
        assertThat(store.check().problems()).isEmpty();
        int stored = stored(store);
        assertThat(stored).isBetween(acknowledged, acknowledged + 1);
        if (stored > 0) {
          assertThat(store.call(StoreProcess.CALL).orElseThrow().plan())
              .isEqualTo(StoreProcess.plan(stored));
          assertThat(store.account(Calls.BAKERY.id())).contains(StoreProcess.account(stored));
        }
        return stored;
      }
    }

    private static int stored(WorkbookStore store) {
      return store
          .call(StoreProcess.CALL)
          .map(call -> call.plan().outcome().target().text())
          .map(text -> Integer.parseInt(text.substring(0, text.indexOf(' '))))
          .orElse(0);
    }
  }
}
