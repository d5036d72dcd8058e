package org.advanceworkbook.domain.coaching;

import java.util.Set;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/**
 * What the two say about one call: the three questions a coach asks, and what the rep takes away.
 * R39, DOMAIN section 9.
 *
 * @param callId the call
 * @param reasons why the rule picked it; empty where somebody picked it
 * @param accomplished did you accomplish it
 * @param more could you have accomplished more
 * @param aligned were you aligned with what the customer wanted
 * @param takesAway what the rep takes away
 * @param coachSees what the coach saw; hidden until the rep's own review is written
 */
public record CallReview(
    String callId,
    Set<PickReason> reasons,
    String accomplished,
    String more,
    String aligned,
    String takesAway,
    String coachSees) {
  /** Guarantees: nothing is null. */
  public CallReview {
    callId = Texts.orEmpty(callId);
    reasons = Lists.copy(reasons);
    accomplished = Texts.orEmpty(accomplished);
    more = Texts.orEmpty(more);
    aligned = Texts.orEmpty(aligned);
    takesAway = Texts.orEmpty(takesAway);
    coachSees = Texts.orEmpty(coachSees);
  }

  /** Nothing said about a picked call yet. */
  public static CallReview of(CallPick pick) {
    return new CallReview(pick.callId(), pick.reasons(), "", "", "", "", "");
  }

  /** True where nothing was written about it. */
  public boolean isBlank() {
    return (accomplished + more + aligned + takesAway + coachSees).isBlank();
  }

  /** The same with another answer to the first question. */
  public CallReview withAccomplished(String value) {
    return new CallReview(callId, reasons, value, more, aligned, takesAway, coachSees);
  }

  /** The same with another answer to the second question. */
  public CallReview withMore(String value) {
    return new CallReview(callId, reasons, accomplished, value, aligned, takesAway, coachSees);
  }

  /** The same with another answer to the third question. */
  public CallReview withAligned(String value) {
    return new CallReview(callId, reasons, accomplished, more, value, takesAway, coachSees);
  }

  /** The same with something else taken away. */
  public CallReview withTakesAway(String value) {
    return new CallReview(callId, reasons, accomplished, more, aligned, value, coachSees);
  }

  /** The same with another view of the coach. */
  public CallReview withCoachSees(String value) {
    return new CallReview(callId, reasons, accomplished, more, aligned, takesAway, value);
  }
}
