package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * A plan to begin other plans from.
 *
 * @param name as the rep named it
 * @param plan without client, day and outcome
 */
public record PlanTemplate(String id, String name, CallPlan plan) {
  /** Guarantees: texts are never null. */
  public PlanTemplate {
    id = Texts.orEmpty(id);
    name = Texts.orEmpty(name);
  }
}
