package org.advanceworkbook.domain.steps;

import java.time.LocalDate;
import java.util.List;
import org.advanceworkbook.domain.call.CallPlan;

/**
 * A plan together with what is known about it from elsewhere.
 *
 * @param plan the plan
 * @param target verdict on the target
 * @param best verdict on the bold one
 * @param minimum verdict on the smallest
 * @param today the day on which one looks
 * @param clashes accounts of other calls at the same time
 * @param copied true where the target repeats that of an earlier call with the same client
 */
public record PlanReview(
    CallPlan plan,
    Judged target,
    Judged best,
    Judged minimum,
    LocalDate today,
    List<String> clashes,
    boolean copied) {
  /** Guarantees: the list cannot be changed. */
  public PlanReview {
    clashes = List.copyOf(clashes);
  }
}
