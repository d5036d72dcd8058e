package org.advanceworkbook.workbook.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any three people who write, decide, take out and exchange in any order. */
class CellPropertiesTest {
  private static final int RUNS = 400;
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final List<String> WHO = List.of("Mara", "Ben", "Jo");
  private static final List<CellKey> KEYS =
      List.of(
          new CellKey(Kinds.CALL, "c", "plan.outcome"),
          new CellKey(Kinds.CALL, "c", Kinds.DEBRIEF),
          new CellKey(Kinds.CALL, "c", Kinds.HELD),
          new CellKey(Kinds.PROMISE, "p", ""));

  /** Three workbooks, and what was typed into and written over in any of them. */
  private static final class World {
    private final Random random;
    private final List<TreeMap<CellKey, Cell>> books =
        List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    private final Set<String> typed = new TreeSet<>();
    private final Set<String> writtenOver = new HashSet<>();
    private int clock;

    private World(long seed) {
      random = new Random(seed);
      for (int act = 0; act < 30; act++) {
        act();
      }
    }

    private void act() {
      int who = random.nextInt(3);
      switch (random.nextInt(6)) {
        case 0, 1, 2 -> write(who, "words " + clock);
        case 3 -> write(who, null);
        case 4 -> decide(who);
        default -> send(who, random.nextInt(3), random.nextInt(3) == 0);
      }
    }

    private Instant now() {
      clock++;
      // Two clocks that go wrong by some seconds, and often say the same.
      return START.plusSeconds(clock / 4 + random.nextInt(3));
    }

    private CellKey any() {
      return KEYS.get(random.nextInt(KEYS.size()));
    }

    private void write(int who, String words) {
      CellKey key = any();
      Cell cell = books.get(who).getOrDefault(key, Cell.empty(key, "c"));
      Version seen = cell.standing();
      if (seen == null && words == null) {
        return;
      }
      books.get(who).put(key, cell.edited(WHO.get(who), now(), words, seen));
      note(words);
      if (seen != null && seen.content() != null) {
        writtenOver.add(seen.content());
      }
    }

    private void note(String words) {
      if (words != null) {
        typed.add(words);
      }
    }

    private void decide(int who) {
      for (Cell cell : List.copyOf(books.get(who).values())) {
        if (cell.isInConflict()) {
          Version chosen = cell.versions().get(random.nextInt(cell.versions().size()));
          cell.versions().stream()
              .map(Version::content)
              .filter(c -> c != null && !c.equals(chosen.content()))
              .forEach(writtenOver::add);
          Cell decided = cell.decided(WHO.get(who), now(), chosen.content());
          books.get(who).put(cell.key(), decided);
        }
      }
    }

    private void send(int from, int to, boolean half) {
      books
          .get(from)
          .forEach(
              (key, cell) -> {
                if (!half || random.nextBoolean()) {
                  books.get(to).merge(key, cell, Cell::join);
                }
              });
    }

    /** Everybody sends everything to everybody, in some order. */
    private void meet() {
      List<int[]> ways = new ArrayList<>();
      for (int from = 0; from < 3; from++) {
        for (int to = 0; to < 3; to++) {
          ways.add(new int[] {from, to});
          ways.add(new int[] {from, to});
        }
      }
      Collections.shuffle(ways, random);
      ways.forEach(w -> send(w[0], w[1], false));
      for (int[] way : new int[][] {{0, 1}, {1, 2}, {2, 0}, {0, 1}}) {
        send(way[0], way[1], false);
      }
    }

    private Set<String> kept() {
      return books.get(0).values().stream()
          .flatMap(c -> c.versions().stream())
          .map(v -> String.valueOf(v.content()))
          .collect(Collectors.toSet());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void allWorkbooksEndEqualAndNoWordsAreLost(int part) {
    for (int run = 0; run < RUNS; run++) {
      World world = new World(part * 100_000L + run);
      world.meet();
      assertThat(world.books.get(1)).isEqualTo(world.books.get(0));
      assertThat(world.books.get(2)).isEqualTo(world.books.get(0));
      Set<String> missing = new TreeSet<>(world.typed);
      missing.removeAll(world.kept());
      missing.removeAll(world.writtenOver);
      assertThat(missing).as("run %d", run).isEmpty();
      for (Cell cell : world.books.get(0).values()) {
        assertThat(cell.join(cell)).isEqualTo(cell);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void joiningGoesInAnyOrderAndGrouping(int part) {
    for (int run = 0; run < RUNS; run++) {
      World world = new World(part * 100_000L + run);
      for (CellKey key : KEYS) {
        Cell a = world.books.get(0).getOrDefault(key, Cell.empty(key, ""));
        Cell b = world.books.get(1).getOrDefault(key, Cell.empty(key, ""));
        Cell c = world.books.get(2).getOrDefault(key, Cell.empty(key, ""));
        assertThat(a.join(b)).isEqualTo(b.join(a));
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
        assertThat(a.join(b).join(a)).isEqualTo(a.join(b));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void anOldFileBringsNothingBack(int part) {
    for (int run = 0; run < RUNS; run++) {
      World world = new World(part * 100_000L + run);
      List<Cell> old = List.copyOf(world.books.get(0).values());
      world.meet();
      for (Cell before : old) {
        Cell now = world.books.get(0).get(before.key());
        assertThat(now.join(before)).isEqualTo(now);
        Cell later = now.decided("Mara", world.now(), null);
        assertThat(later.join(before).join(now).standing().isGone()).isTrue();
      }
    }
  }
}
