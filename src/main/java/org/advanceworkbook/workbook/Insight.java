package org.advanceworkbook.workbook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.Dimension;

/**
 * What the calls of a filter came to, in all and group by group. How calls ended is what is
 * counted, so the outcomes a filter asks for are set aside, and only debriefed calls are looked at.
 * Every method blocks; call it away from the window's thread.
 */
public final class Insight {
  private static final long MOST_MONTHS = 1200;

  private final WorkbookStore store;
  private final Clock clock;

  /** The figures of one open workbook; the clock says whose day has come. */
  public Insight(WorkbookStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** All calls of the filter as one. */
  public CallFigures total(CallFilter filter) {
    return store.figures(debriefed(filter), LocalDate.now(clock));
  }

  /**
   * Group by group, in the order of {@link Dimension#keys()}, months by time, reps by name. Of the
   * dimensions with keys of their own every group is there, also one without calls; months without
   * calls stand between those with calls; the group that does not say comes last, and only where it
   * has calls.
   */
  public List<InsightGroup> by(CallFilter filter, Dimension by) {
    CallFilter base = debriefed(filter);
    Map<String, CallFigures> found = store.figures(base, by, LocalDate.now(clock));
    Set<String> asked = base.keys(by);
    List<InsightGroup> groups = new ArrayList<>();
    for (String key : keys(by, found.keySet())) {
      boolean wanted = asked.isEmpty() || asked.contains(key);
      boolean silent = key.equals(Dimension.NONE) && !found.containsKey(key);
      if (wanted && !silent) {
        CallFigures figures = found.getOrDefault(key, CallFigures.NONE);
        groups.add(new InsightGroup(by, key, figures, base.withKeys(by, Set.of(key))));
      }
    }
    return List.copyOf(groups);
  }

  /** The filter as it is counted here: debriefed calls, however they ended. */
  public static CallFilter debriefed(CallFilter filter) {
    return filter.withWhich(CallFilter.Which.DEBRIEFED).withOutcomes(Set.of());
  }

  private static List<String> keys(Dimension by, Set<String> found) {
    if (!by.keys().isEmpty()) {
      return by.keys();
    }
    Set<String> said = new TreeSet<>(found);
    said.remove(Dimension.NONE);
    List<String> ordered = by == Dimension.MONTH ? months(said) : List.copyOf(said);
    return Stream.concat(ordered.stream(), Stream.of(Dimension.NONE)).toList();
  }

  private static List<String> months(Set<String> said) {
    if (said.isEmpty()) {
      return List.of();
    }
    YearMonth first = YearMonth.parse(Collections.min(said));
    YearMonth last = YearMonth.parse(Collections.max(said));
    if (first.until(last, ChronoUnit.MONTHS) > MOST_MONTHS) {
      return List.copyOf(said); // a year typed wrong must not become thousands of empty months
    }
    return Stream.iterate(first, m -> !m.isAfter(last), m -> m.plusMonths(1))
        .map(YearMonth::toString)
        .toList();
  }
}
