package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.store.KnownCalls.Known;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.Insight;
import org.advanceworkbook.workbook.InsightGroup;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure is counted a second time, in plain Java and from the calls as they were written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightRecountTest {
  private static final int CALLS = 10_000;
  private static final double EXACT = 1e-9;
  private static final double Z = 1.959963984540054;
  private static final LocalDate TODAY = Calls.TODAY;

  private final KnownCalls known = new KnownCalls(20260302, TODAY);
  private WorkbookStore store;
  private Insight insight;

  @BeforeAll
  void write(@TempDir Path folder) {
    Clock clock = Clock.fixed(Calls.MORNING, ZoneOffset.UTC);
    store = new SqliteShelf(folder, clock).create(folder.resolve("big.advancebook").toString());
    known.write(store, CALLS);
    insight = new Insight(store, clock);
  }

  @AfterAll
  void close() {
    store.close();
  }

  /** In which groups a call stands, told without the store. */
  private static List<String> keys(Dimension by, Known call) {
    var frame = call.plan().frame();
    return switch (by) {
      case MONTH -> one(frame.date() == null ? "" : frame.date().toString().substring(0, 7));
      case KIND -> one(frame.kind().name());
      case PURPOSE -> frame.livePurposes().stream().map(Enum::name).toList();
      case STAGE -> one(frame.stage().name());
      case LEVEL -> one(name(call.debrief().level()));
      case READINESS -> one(readiness(call.facts().readiness()));
      case ENERGY -> one("" + call.facts().energy());
      case AGENDA -> one(call.plan().agenda().agreed() ? "YES" : "NO");
      case REP -> one(call.plan().rep());
      case WEEKDAY -> one(frame.date() == null ? "" : frame.date().getDayOfWeek().name());
      case LENGTH -> one(length(frame.minutes()));
      case OBJECTIVE -> one(objective(call.facts().verdict()));
      case CHANNEL -> one(name(frame.channel()));
    };
  }

  private static List<String> one(String key) {
    return List.of(key);
  }

  private static String name(Enum<?> constant) {
    return constant == null ? "" : constant.name();
  }

  private static String readiness(int points) {
    return points < 40 ? "UNDER_40" : points < 60 ? "FROM_40" : points < 80 ? "FROM_60" : "FROM_80";
  }

  private static String length(int minutes) {
    if (minutes == 0) {
      return "NOT_SET";
    }
    int quarter = (minutes + 14) / 15 * 15;
    return quarter > 60 ? "LONGER" : "UP_TO_" + quarter;
  }

  private static String objective(String verdict) {
    return verdict.isEmpty() ? "" : verdict.equals("ADVANCE") ? "YES" : "NO";
  }

  private static boolean isHeld(Known call) {
    return call.debrief().outcome() != Outcome.NOT_HELD;
  }

  /** The upper and lower number of a rate. */
  private static Rate recount(Measure measure, List<Known> calls, String key) {
    List<Known> held = calls.stream().filter(InsightRecountTest::isHeld).toList();
    return switch (measure) {
      case ADVANCE -> new Rate(ended(held, Outcome.ORDER, Outcome.ADVANCE), held.size());
      case CLEAR_ENDING ->
          new Rate(ended(held, Outcome.ORDER, Outcome.ADVANCE, Outcome.NO_SALE), held.size());
      case PLANNED_HIT ->
          new Rate(
              count(
                  held,
                  c ->
                      c.debrief().level() == CommitmentLevel.TARGET
                          || c.debrief().level() == CommitmentLevel.BEST),
              held.size());
      case KEPT -> kept(calls);
      case PURPOSE_MET -> new Rate(count(held, c -> met(c).contains(key)), held.size());
    };
  }

  private static List<String> met(Known call) {
    return call.plan().frame().livePurposes().stream()
        .filter(p -> call.debrief().purposes().containsKey(p))
        .filter(p -> call.debrief().purposes().get(p).met())
        .map(Purpose::name)
        .toList();
  }

  private static Rate kept(List<Known> calls) {
    var theirs =
        calls.stream()
            .flatMap(c -> c.promises().stream())
            .filter(p -> p.side() == Side.CLIENT && p.hasCome(TODAY))
            .toList();
    return new Rate(theirs.stream().filter(p -> p.isKeptInTime()).count(), theirs.size());
  }

  private static long ended(List<Known> calls, Outcome... outcomes) {
    return count(calls, c -> List.of(outcomes).contains(c.debrief().outcome()));
  }

  private static long count(List<Known> calls, Predicate<Known> which) {
    return calls.stream().filter(which).count();
  }

  private List<Known> debriefed() {
    return known.calls().stream().filter(c -> c.debrief() != null).toList();
  }

  private static void assertSame(Rate found, Rate expected) {
    assertThat(found).isEqualTo(expected);
    if (expected.n() > 0) {
      double n = expected.n();
      double p = expected.hits() / n;
      double root = Z * Math.sqrt((p * (1 - p) + Z * Z / (4 * n)) / n);
      assertThat(found.value()).isCloseTo(p, within(EXACT));
      assertThat(found.low())
          .isCloseTo(Math.max(0, (p + Z * Z / (2 * n) - root) / (1 + Z * Z / n)), within(EXACT));
      assertThat(found.high())
          .isCloseTo(Math.min(1, (p + Z * Z / (2 * n) + root) / (1 + Z * Z / n)), within(EXACT));
    }
  }

  @Test
  void theSampleHoldsWhatCanGoWrong() {
    assertThat(debriefed()).hasSizeBetween(7_000, CALLS);
    assertThat(debriefed()).anyMatch(c -> c.plan().frame().date() == null);
    assertThat(known.calls()).anyMatch(c -> c.debrief() == null);
    assertThat(known.calls()).anyMatch(c -> c.plan().frame().accountId().equals("gone"));
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void everyGroupIsAsCountedByHand(Dimension by) {
    Map<String, List<Known>> expected = new HashMap<>();
    for (Known call : debriefed()) {
      keys(by, call).forEach(k -> expected.computeIfAbsent(k, x -> new ArrayList<>()).add(call));
    }
    List<InsightGroup> groups = insight.by(CallFilter.ALL, by);
    assertThat(groups).extracting(InsightGroup::key).containsAll(expected.keySet());
    for (InsightGroup group : groups) {
      List<Known> calls = expected.getOrDefault(group.key(), List.of());
      assertThat(group.figures().calls()).as(group.key()).isEqualTo(calls.size());
      for (Measure measure : Measure.values()) {
        boolean other = measure == Measure.PURPOSE_MET && by != Dimension.PURPOSE;
        if (!other) {
          assertSame(group.rate(measure), recount(measure, calls, group.key()));
        }
      }
    }
  }

  @Test
  void theTotalIsAsCountedByHand() {
    List<Known> all = debriefed();
    CallFigures total = insight.total(CallFilter.ALL);
    for (Measure measure :
        Set.of(Measure.ADVANCE, Measure.CLEAR_ENDING, Measure.PLANNED_HIT, Measure.KEPT)) {
      assertSame(total.rate(measure), recount(measure, all, ""));
    }
    double held = count(all, InsightRecountTest::isHeld);
    assertThat(total.callsPerAdvance().value())
        .isCloseTo(held / ended(all, Outcome.ORDER, Outcome.ADVANCE), within(EXACT));
    assertThat(total.callsPerDecision().value())
        .isCloseTo(held / ended(all, Outcome.ORDER, Outcome.NO_SALE), within(EXACT));
  }

  @Test
  void monthsWithoutCallsStandBetweenTheOthers() {
    List<InsightGroup> months = insight.by(CallFilter.ALL, Dimension.MONTH);
    assertThat(months).extracting(g -> g.figures().calls()).contains(0L);
    assertThat(months.getLast().key()).isEqualTo(Dimension.NONE);
    for (int i = 1; i < months.size() - 1; i++) {
      assertThat(java.time.YearMonth.parse(months.get(i - 1).key()).plusMonths(1))
          .hasToString(months.get(i).key());
    }
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void aClickOpensExactlyTheCallsCounted(Dimension by) {
    CallFilter some = CallFilter.ALL.withFrom(TODAY.minusDays(200)).withTo(TODAY);
    for (CallFilter base : List.of(CallFilter.ALL, some)) {
      for (InsightGroup group : insight.by(base, by)) {
        CallFigures figures = group.figures();
        assertList(group.calls(), figures.calls());
        assertList(group.held(), figures.tally().held());
        assertList(group.ended(Outcome.NOT_HELD), figures.tally().notHeld());
        for (Measure measure : Measure.values()) {
          boolean none =
              measure == Measure.KEPT || measure == Measure.PURPOSE_MET && by != Dimension.PURPOSE;
          if (!none) {
            assertList(group.hits(measure), group.rate(measure).hits());
          }
        }
      }
    }
  }

  private void assertList(CallFilter filter, long n) {
    assertThat(store.count(filter)).as(filter.toString()).isEqualTo(n);
    if (n < 900) {
      List<CallRow> rows = store.calls(filter, CallOrder.NEWEST_FIRST, 1000, 0);
      assertThat(rows).hasSize((int) n);
      assertThat(rows).extracting(CallRow::id).doesNotHaveDuplicates();
    }
  }

  @Test
  void figuresAndPlacesAreThoseOfTheCallsThemselves() {
    List<CallRow> rows = store.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, CALLS, 0);
    assertThat(rows).hasSize(known.calls().size());
    List<CallRow> dated = rows.stream().filter(r -> r.date() != null).toList();
    for (int i = 1; i < dated.size(); i++) {
      CallRow newer = dated.get(i - 1);
      CallRow older = dated.get(i);
      assertThat(newer.date()).isAfterOrEqualTo(older.date());
      boolean sameDay = newer.date().equals(older.date());
      if (sameDay && newer.start() == null) {
        assertThat(older.start()).isNull();
      } else if (sameDay && older.start() != null) {
        assertThat(newer.start()).isAfterOrEqualTo(older.start());
      }
    }
    assertThat(rows.subList(dated.size(), rows.size())).allMatch(r -> Objects.isNull(r.date()));
    assertThat(store.lastCallDay()).isEqualTo(dated.getFirst().date());
  }

  @Test
  void openPromisesAreFoundByTheirSide() {
    for (Set<Side> sides : List.of(Set.of(Side.CLIENT), Set.of(Side.US), Set.of(Side.values()))) {
      long expected =
          count(
              known.calls(),
              c -> c.promises().stream().anyMatch(p -> p.isOpen() && sides.contains(p.side())));
      assertThat(store.count(CallFilter.ALL.withOpenPromises(sides))).isEqualTo(expected);
    }
  }
}
