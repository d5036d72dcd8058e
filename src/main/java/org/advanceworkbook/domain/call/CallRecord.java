package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * A call as the workbook keeps it: the plan, and the debrief once there is one.
 *
 * @param plan as it stands; from HELD on it is the frozen plan and never changes again
 * @param debrief null before the call
 * @param heldVerdict verdict of the judge on the day of the call, empty before; charts read this
 *     one
 * @param heldRules version of the rules that gave it
 */
public record CallRecord(CallPlan plan, Debrief debrief, String heldVerdict, String heldRules) {
  /** Guarantees: verdict and rules are never null. */
  public CallRecord {
    heldVerdict = Texts.orEmpty(heldVerdict);
    heldRules = Texts.orEmpty(heldRules);
  }
}
