package org.advanceworkbook.workbook;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.call.AnswerState;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.QuestionAnswer;
import org.advanceworkbook.domain.call.WantedOutcome;

/**
 * Begins the next plan where a call ended: same client, same people, and what is still unanswered.
 */
public final class NextCall {
  private NextCall() {}

  /**
   * The plan of the call that follows; the next step of the debrief becomes the draft objective.
   */
  public static CallPlan after(CallRecord call, String id, Instant now) {
    CallPlan before = call.plan();
    Debrief debrief = call.debrief() == null ? Debrief.EMPTY : call.debrief();
    CallFrame frame =
        before
            .frame()
            .change()
            .kind(CallKind.SALES_CALL)
            .date(debrief.nextCallOn())
            .start(null)
            .whyNow("")
            .done();
    return CallPlan.begin(id, before.rep(), CallKind.SALES_CALL, now)
        .withFrame(frame)
        .withOutcome(objective(debrief))
        .withCustomer(before.customer().withValueGiven(""))
        .withDiscovery(before.discovery().withQuestions(unanswered(before, debrief)));
  }

  private static WantedOutcome objective(Debrief debrief) {
    return WantedOutcome.EMPTY.with(CommitmentLevel.TARGET, PlannedAdvance.of(debrief.nextStep()));
  }

  private static List<PlannedQuestion> unanswered(CallPlan plan, Debrief debrief) {
    var answered =
        debrief.answers().stream()
            .filter(a -> a.state() == AnswerState.ANSWERED)
            .map(QuestionAnswer::questionId)
            .collect(Collectors.toSet());
    return plan.questions().stream()
        .filter(q -> q.mustAsk() && !answered.contains(q.id()))
        .toList();
  }
}
