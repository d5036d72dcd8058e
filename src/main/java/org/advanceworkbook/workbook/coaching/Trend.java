package org.advanceworkbook.workbook.coaching;

import java.util.List;
import java.util.function.Predicate;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.domain.objective.Verdict;
import org.advanceworkbook.workbook.CallRow;

/**
 * What moved: the last twelve held calls of a rep against the twelve before them. No figure without
 * its count. DOMAIN sections 7 and 9.
 *
 * @param outcomes how the last ones ended, oldest first
 * @param advances ended with an advance or an order
 * @param objectives had an objective that the judge called an advance
 * @param agendas had an agenda agreed with the client beforehand
 */
public record Trend(List<Outcome> outcomes, Pair advances, Pair objectives, Pair agendas) {
  /** How many calls are one side of the comparison. */
  public static final int SIDE = 12;

  /** Guarantees: the list cannot be changed. */
  public Trend {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * A share now and before.
   *
   * @param now of the last calls
   * @param before of those before them; of none where there are none
   */
  public record Pair(Rate now, Rate before) {}

  /** The trend of held calls, newest first; at most the first twenty-four count. */
  public static Trend of(List<CallRow> newestFirst) {
    List<CallRow> now = part(newestFirst, 0);
    List<CallRow> before = part(newestFirst, SIDE);
    return new Trend(
        now.reversed().stream().map(CallRow::outcome).toList(),
        pair(now, before, Trend::isForward),
        pair(now, before, r -> r.facts().verdict().equals(Verdict.ADVANCE.name())),
        pair(now, before, r -> !r.agenda().isBlank()));
  }

  private static List<CallRow> part(List<CallRow> rows, int from) {
    int start = Math.min(from, rows.size());
    return rows.subList(start, Math.min(start + SIDE, rows.size()));
  }

  private static Pair pair(List<CallRow> now, List<CallRow> before, Predicate<CallRow> hit) {
    return new Pair(rate(now, hit), rate(before, hit));
  }

  private static Rate rate(List<CallRow> rows, Predicate<CallRow> hit) {
    return new Rate(rows.stream().filter(hit).count(), rows.size());
  }

  private static boolean isForward(CallRow row) {
    return row.outcome() == Outcome.ADVANCE || row.outcome() == Outcome.ORDER;
  }
}
