package org.advanceworkbook.domain.steps;

import java.util.function.Function;
import org.advanceworkbook.domain.call.CallPlan;

/**
 * One page of the wizard.
 *
 * @param id which
 * @param section the section record it fills
 * @param judge what it says about a plan
 */
public record Step(
    StepId id, Function<CallPlan, Object> section, Function<PlanReview, StepReport> judge) {
  /** What this step says about the plan. */
  public StepReport review(PlanReview plan) {
    return judge.apply(plan);
  }
}
