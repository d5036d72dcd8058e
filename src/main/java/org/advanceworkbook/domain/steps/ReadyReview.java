package org.advanceworkbook.domain.steps;

import java.util.List;

/** What the last step says: whether the plan is ready. */
final class ReadyReview {
  private ReadyReview() {}

  static StepReport review(PlanReview review) {
    Readiness readiness = Readiness.of(review);
    List<StepFinding> missing =
        readiness.required().stream()
            .filter(i -> !i.met())
            .map(i -> StepFinding.missing(i.key() + ".missing"))
            .toList();
    return StepReport.of(readiness.points() > 0, missing);
  }
}
