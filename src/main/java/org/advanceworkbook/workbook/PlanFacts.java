package org.advanceworkbook.workbook;

import org.advanceworkbook.domain.Texts;

/**
 * What lists and charts need to know about a plan, worked out when it is saved and kept in columns.
 *
 * @param verdict name of the judge's verdict on the target, empty while there is no target
 * @param energy 0 to 5, what the target costs the client
 * @param testsPassed 0 to 4 of the four headings
 * @param readiness 0 to 100, DOMAIN section 8
 * @param state how far the plan is
 * @param missing key of the first thing still missing, empty when ready
 * @param rules version of the rules that judged
 */
public record PlanFacts(
    String verdict,
    int energy,
    int testsPassed,
    int readiness,
    PlanState state,
    String missing,
    String rules) {
  /** Facts of an empty plan. */
  public static final PlanFacts NONE = new PlanFacts("", 0, 0, 0, PlanState.NOT_STARTED, "", "");

  /** Guarantees: never null. */
  public PlanFacts {
    verdict = Texts.orEmpty(verdict);
    state = state == null ? PlanState.NOT_STARTED : state;
    missing = Texts.orEmpty(missing);
    rules = Texts.orEmpty(rules);
  }
}
