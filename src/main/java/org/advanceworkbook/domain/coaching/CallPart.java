package org.advanceworkbook.domain.coaching;

import java.util.Arrays;
import java.util.Optional;
import org.advanceworkbook.domain.call.DebriefPart;
import org.advanceworkbook.domain.steps.StepId;

/**
 * The part of a call that a comment is about: a step of the plan, a part of the debrief, or the
 * call as a whole.
 *
 * @param step the step of the plan, null when it is about something else
 * @param debrief the part of the debrief, null when it is about something else
 */
public record CallPart(StepId step, DebriefPart debrief) {
  /** The call as a whole. */
  public static final CallPart WHOLE = new CallPart(null, null);

  private static final String PLAN = "plan.";
  private static final String DEBRIEF = "debrief.";

  /** A step of the plan. */
  public static CallPart of(StepId step) {
    return new CallPart(step, null);
  }

  /** A part of the debrief. */
  public static CallPart of(DebriefPart part) {
    return new CallPart(null, part);
  }

  /** As it is stored: {@code plan.OUTCOME}, {@code debrief.LESSONS}, empty for the whole. */
  public String key() {
    if (step != null) {
      return PLAN + step.name();
    }
    return debrief == null ? "" : DEBRIEF + debrief.name();
  }

  /** The part of a key; the whole call where this version knows no such part. */
  public static CallPart read(String key) {
    Optional<CallPart> step =
        Arrays.stream(StepId.values()).map(CallPart::of).filter(p -> p.key().equals(key)).findAny();
    return step.orElseGet(
        () ->
            Arrays.stream(DebriefPart.values())
                .map(CallPart::of)
                .filter(p -> p.key().equals(key))
                .findAny()
                .orElse(WHOLE));
  }
}
