package org.advanceworkbook.domain.steps;

import static org.advanceworkbook.domain.Texts.given;

import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.call.WantedOutcome;

/** What the second step says: is there an advance, a minimum below it, and a reason to do it. */
final class OutcomeReview {
  private OutcomeReview() {}

  static StepReport review(PlanReview review) {
    WantedOutcome outcome = review.plan().outcome();
    List<StepFinding> found = new ArrayList<>();
    target(review, found);
    if (!review.minimum().given()) {
      found.add(StepFinding.missing("steps.outcome.no-minimum"));
    } else if (!review.minimum().counts()) {
      found.add(StepFinding.look("steps.outcome.minimum-not-advance"));
    }
    order(review, found);
    if (!given(outcome.whyTheyWould())) {
      found.add(StepFinding.missing("steps.outcome.no-why"));
    }
    return StepReport.of(!outcome.equals(WantedOutcome.EMPTY), found);
  }

  private static void target(PlanReview review, List<StepFinding> found) {
    if (!review.target().given()) {
      found.add(StepFinding.missing("steps.outcome.no-target"));
    } else if (!review.target().counts()) {
      found.add(StepFinding.look("steps.outcome.not-advance"));
    } else if (review.copied()) {
      found.add(StepFinding.look("steps.outcome.copied"));
    }
  }

  private static void order(PlanReview review, List<StepFinding> found) {
    Judged target = review.target();
    boolean minimumAbove =
        review.minimum().counts() && target.counts() && review.minimum().energy() > target.energy();
    if (minimumAbove) {
      found.add(StepFinding.look("steps.outcome.minimum-above"));
    }
    boolean bestBelow =
        review.best().counts() && target.counts() && review.best().energy() < target.energy();
    if (bestBelow) {
      found.add(StepFinding.look("steps.outcome.best-below"));
    }
  }
}
