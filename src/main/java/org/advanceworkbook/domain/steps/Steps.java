package org.advanceworkbook.domain.steps;

import java.util.List;
import java.util.stream.IntStream;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;

/**
 * The ordered steps of each kind of call: the order of the pages is the method. DOMAIN section 3.
 */
public final class Steps {
  private static final Step CALL = new Step(StepId.CALL, CallPlan::frame, FrameReview::review);
  private static final Step OUTCOME =
      new Step(StepId.OUTCOME, CallPlan::outcome, OutcomeReview::review);
  private static final Step REVIEW = new Step(StepId.REVIEW, CallPlan::status, ReadyReview::review);

  private static final List<Step> SALES =
      List.of(
          CALL,
          OUTCOME,
          new Step(StepId.CUSTOMER, CallPlan::customer, SalesReviews::customer),
          new Step(StepId.RAPPORT, CallPlan::rapport, SalesReviews::rapport),
          new Step(StepId.DISCOVER, CallPlan::discovery, SalesReviews::discover),
          new Step(StepId.INFORM, CallPlan::inform, SalesReviews::inform),
          new Step(StepId.AGREEMENT, CallPlan::agreement, SalesReviews::agreement),
          new Step(StepId.AGENDA, CallPlan::agenda, SalesReviews::agenda),
          REVIEW);

  private static final List<Step> PROSPECTING =
      List.of(
          CALL,
          OUTCOME,
          new Step(StepId.INFORMATION, CallPlan::information, ProspectingReviews::information),
          new Step(StepId.QUALIFY, CallPlan::qualify, ProspectingReviews::qualify),
          new Step(StepId.APPOINTMENT, CallPlan::appointment, ProspectingReviews::appointment),
          REVIEW);

  private Steps() {}

  /** The steps of this kind, in order. */
  public static List<Step> of(CallKind kind) {
    return kind == CallKind.SALES_CALL ? SALES : PROSPECTING;
  }

  /** Where a step stands in its kind, counted from 0; -1 where the kind has no such step. */
  public static int position(CallKind kind, StepId id) {
    List<Step> steps = of(kind);
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).id() == id)
        .findFirst()
        .orElse(-1);
  }
}
