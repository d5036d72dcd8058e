package org.advanceworkbook.workbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import org.advanceworkbook.domain.Texts;

/**
 * A plan as it stood when its call was held, with what was judged of it that day.
 *
 * @param released true once the call counts as not held any more; the plan is kept all the same
 * @param plan the document of the plan
 */
public record HeldPlan(
    boolean released,
    JsonNode plan,
    String verdict,
    int energy,
    int testsPassed,
    int readiness,
    String state,
    String missing,
    String rules) {
  /** Guarantees: texts are never null. */
  public HeldPlan {
    verdict = Texts.orEmpty(verdict);
    state = Texts.orEmpty(state);
    missing = Texts.orEmpty(missing);
    rules = Texts.orEmpty(rules);
  }

  /** The same of a call that was not held after all. */
  public HeldPlan asReleased() {
    return new HeldPlan(true, plan, verdict, energy, testsPassed, readiness, state, missing, rules);
  }
}
