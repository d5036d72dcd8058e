package org.advanceworkbook.store;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallSayings;
import org.advanceworkbook.workbook.Insight;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.WorkbookStore;

/**
 * How long the history takes at 1,000 to 1,000,000 calls, and how long a query takes that reads all
 * of them: processor time of the reading thread, and beside it what the clock showed. Run it with {@code mvn -Pbench
 * test-compile exec:exec -Dbench.main=org.advanceworkbook.store.HistoryBench
 * -Dbench.what=1000,100000}. Workbooks are made in a temporary folder and deleted; a second
 * argument names a folder in which they stay and are used again.
 */
public final class HistoryBench {
  private static final int ROWS = 200;
  private static final int ROUNDS = 7;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-16T09:00:00Z"), ZoneOffset.UTC);
  private static final CallFilter ALL = CallFilter.ALL.withWhich(CallFilter.Which.DEBRIEFED);

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Map<String, List<String>> table = new LinkedHashMap<>();

  /** Measures at each of the sizes given. */
  public static void main(String[] args) throws IOException, SQLException {
    String sizes = args.length == 0 || args[0].isBlank() ? "1000,10000,100000,1000000" : args[0];
    HistoryBench bench = new HistoryBench();
    for (String size : sizes.split(",")) {
      bench.at(Integer.parseInt(size), args.length > 1 ? Path.of(args[1]) : null);
    }
    bench.print(sizes.split(","));
  }

  private interface Work {
    void run() throws SQLException;
  }

  private void at(int calls, Path kept) throws IOException, SQLException {
    Path folder = kept == null ? Files.createTempDirectory("history-bench") : kept;
    Path file = folder.resolve("many-" + calls + ".advancebook");
    if (!Files.exists(file)) {
      long begin = System.nanoTime();
      ManyCalls.make(file, calls, CLOCK);
      out.printf("%,d calls made in %d s, %,d MB%n", calls, seconds(begin), Files.size(file) >> 20);
    }
    SqliteShelf shelf = new SqliteShelf(folder, CLOCK);
    try (WorkbookStore store = shelf.open(file.toString())) {
      measure(store);
      heap();
    }
    naive(file);
    if (kept == null) {
      for (String name : List.of("", "-wal", "-shm", ".lock")) {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + name));
      }
    }
  }

  private static long seconds(long since) {
    return (System.nanoTime() - since) / 1_000_000_000L;
  }

  private void measure(WorkbookStore store) throws SQLException {
    Library library = new Library(store, CLOCK);
    Insight insight = new Insight(store, CLOCK);
    time("open: rows and figures", () -> library.history(ALL, CallOrder.NEWEST_FIRST, ROWS, 0));
    List<Work> keys = new ArrayList<>();
    for (String typed : keystrokes()) {
      CallFilter filter = ALL.withSearch(typed);
      keys.add(() -> store.calls(filter, CallOrder.NEWEST_FIRST, ROWS, 0));
    }
    time("search, a keystroke: rows", keys.toArray(Work[]::new));
    time("search, a keystroke: figures", figures(store, keystrokes().stream().map(ALL::withSearch)));
    time("filter: rows", filters().map(f -> (Work) () -> store.calls(f, CallOrder.NEWEST_FIRST, ROWS, 0)).toArray(Work[]::new));
    time("filter: figures", figures(store, filters()));
    for (CallOrder order : List.of(CallOrder.OLDEST_FIRST, CallOrder.OUTCOME, CallOrder.ACCOUNT, CallOrder.OBJECTIVE, CallOrder.PURPOSES)) {
      time("sort by " + order, () -> store.calls(ALL, order, ROWS, 0));
    }
    time("scroll to the end", () -> store.calls(ALL, CallOrder.NEWEST_FIRST, ROWS, (int) store.count(ALL) - ROWS));
    for (Dimension by : Dimension.values()) {
      time("insight by " + by, () -> insight.by(CallFilter.ALL, by));
    }
    time("what the calls say", () -> new CallSayings(insight).of(CallFilter.ALL));
  }

  private static Work[] figures(WorkbookStore store, Stream<CallFilter> filters) {
    return filters.map(f -> (Work) () -> store.tally(f)).toArray(Work[]::new);
  }

  /** Words of the sample and a rare one, as they are typed, and a phrase. */
  private static List<String> keystrokes() {
    List<String> typed = new ArrayList<>();
    for (String word : List.of("figures", "nakurn", "maintenance pilot", "\"sends us the\"")) {
      for (int i = 1; i <= word.length(); i++) {
        typed.add(word.substring(0, i));
      }
    }
    return typed;
  }

  private static Stream<CallFilter> filters() {
    LocalDate today = LocalDate.now(CLOCK);
    return Stream.of(
        ALL.withFrom(today.withDayOfYear(1)),
        ALL.withFrom(today.minusMonths(3)),
        ALL.withKinds(Set.of(CallKind.PROSPECTING)),
        ALL.withOutcomes(Set.of(Outcome.NO_SALE)),
        ALL.withAccountIds(Set.of("many-7")),
        ALL.withKeys(Dimension.PURPOSE, Set.of(Purpose.QUALIFY.name())),
        ALL.withKeys(Dimension.STAGE, Set.of(Stage.DECISION.name())),
        ALL.withKeys(Dimension.LEVEL, Set.of("BEST")),
        ALL.withKeys(Dimension.CHANNEL, Set.of("VIDEO")),
        ALL.withRep("Mara Lindqvist"),
        ALL.withOpenPromises(Set.of(Side.CLIENT)),
        ALL.withOutcomes(Set.of(Outcome.ORDER)).withKeys(Dimension.WEEKDAY, Set.of("SUNDAY")));
  }

  /** What it costs without the index of words and the narrow rows. */
  private void naive(Path file) throws SQLException {
    try (Connection connection = new Connections(file).reading()) {
      Sql sql = new Sql(connection);
      time(
          "naive: search by LIKE",
          () ->
              sql.list(
                  row -> row.text(1),
                  """
                  SELECT c.id FROM calls c NOT INDEXED LEFT JOIN call_documents d ON d.seq = c.seq
                  WHERE c.deleted_at IS NULL AND c.outcome IS NOT NULL
                    AND lower(c.objective || c.next_step || c.people || coalesce(d.plan, '')
                      || coalesce(d.debrief, '')) LIKE '%figures%'
                  ORDER BY c.day DESC, c.start DESC, c.seq DESC LIMIT 200"""));
      time(
          "naive: filter and figures",
          () -> {
            String where = " WHERE deleted_at IS NULL AND outcome IS NOT NULL AND kind = 'PROSPECTING'";
            sql.list(
                row -> row.text(1),
                "SELECT id FROM calls NOT INDEXED" + where + " ORDER BY day DESC, start DESC, seq DESC LIMIT 200");
            sql.list(
                row -> row.text(1),
                "SELECT outcome, count(*) FROM calls NOT INDEXED" + where + " GROUP BY outcome");
          });
      time(
          "naive: insight by stage",
          () ->
              sql.list(
                  row -> row.text(1),
                  "SELECT stage, outcome, count(*) FROM calls NOT INDEXED WHERE deleted_at IS NULL AND"
                      + " outcome IS NOT NULL GROUP BY stage, outcome"));
    }
  }

  private void time(String what, Work... works) throws SQLException {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    List<Double> taken = new ArrayList<>();
    List<Double> waited = new ArrayList<>();
    int rounds = what.startsWith("naive") ? 3 : ROUNDS;
    for (int round = 0; round < rounds; round++) {
      for (Work work : works) {
        long begin = clock.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        work.run();
        taken.add((clock.getCurrentThreadCpuTime() - begin) / 1e6);
        waited.add((System.nanoTime() - wall) / 1e6);
      }
    }
    double[] sorted = taken.stream().mapToDouble(d -> d).sorted().toArray();
    double[] walls = waited.stream().mapToDouble(d -> d).sorted().toArray();
    String cell = "%.1f / %.1f".formatted(at(sorted, 0.5), at(sorted, 0.95));
    out.printf("  %-32s %s  (worst %.1f; on the clock %.1f / %.1f)%n", what, cell, sorted[sorted.length - 1], at(walls, 0.5), at(walls, 0.95));
    table.computeIfAbsent(what, w -> new ArrayList<>()).add(cell);
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  private void heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    String used = "%d MB".formatted((runtime.totalMemory() - runtime.freeMemory()) >> 20);
    out.println("  heap in use                      " + used);
    table.computeIfAbsent("heap in use", w -> new ArrayList<>()).add(used);
  }

  private void print(String... sizes) {
    out.println();
    out.println("| p50 / p95 in ms | " + String.join(" | ", sizes) + " |");
    out.println("|---" + "|---".repeat(sizes.length) + "|");
    table.forEach((what, cells) -> out.println("| " + what + " | " + String.join(" | ", cells) + " |"));
    out.println(Arrays.toString(sizes));
  }
}
