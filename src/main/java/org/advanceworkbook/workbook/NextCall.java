package org.advanceworkbook.workbook;

import static org.advanceworkbook.domain.Texts.given;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.domain.call.AnswerState;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.CarriedItem;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.CustomersView;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Met;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.QuestionAnswer;
import org.advanceworkbook.domain.call.SurpriseUse;
import org.advanceworkbook.domain.call.WantedOutcome;

/**
 * Begins the next plan where a call ended: the same people, every unanswered must-ask question,
 * every open promise of both sides, what is still not known, the lessons and the agenda; nothing
 * that was answered. Each thing names the call it came from. DOMAIN section 5.
 */
public final class NextCall {
  private final CallPlan before;
  private final Debrief debrief;

  private NextCall(CallRecord call) {
    this.before = call.plan();
    this.debrief = call.debrief() == null ? Debrief.EMPTY : call.debrief();
  }

  /**
   * The plan of the call that follows. After a call that was not held it is the same plan again;
   * else the next step of the debrief becomes the draft objective.
   *
   * @param promises what is open in the ledger, see {@link OpenPromises}
   */
  public static CallPlan after(
      CallRecord call, List<CarriedItem> promises, String id, Instant now) {
    NextCall next = new NextCall(call);
    CallPlan plan =
        next.debrief.outcome() == Outcome.NOT_HELD ? next.again(id, now) : next.onward(id, now);
    return plan.withCarried(new CarriedList(call, plan, promises).all());
  }

  private CallPlan again(String id, Instant now) {
    return PlanCopy.of(before, id, now)
        .withFrame(before.frame().change().date(debrief.nextCallOn()).start(null).done())
        .withOutcome(before.outcome());
  }

  private CallPlan onward(String id, Instant now) {
    CallKind kind = kind();
    CallFrame frame =
        before.frame().change().kind(kind).date(debrief.nextCallOn()).start(null).whyNow("").done();
    CallPlan plan =
        CallPlan.begin(id, before.rep(), kind, now)
            .withFrame(frame)
            .withOutcome(objective())
            .withCustomer(theirObjective())
            .withAgenda(PlanCopy.notAgreed(before.agenda()))
            .withQualify(before.qualify().withQuestions(List.of()));
    var known = debrief.reflection().knownAfter(before.discovery().known());
    CallPlan informed = plan.withDiscovery(plan.discovery().withKnown(known));
    return kind == CallKind.SALES_CALL
        ? informed.withDiscovery(informed.discovery().withQuestions(unanswered()))
        : informed.withInformation(before.information().withQuestions(unanswered()));
  }

  // Prospecting goes on until the client has moved.
  private CallKind kind() {
    boolean moved = debrief.outcome() == Outcome.ADVANCE || debrief.outcome() == Outcome.ORDER;
    return before.kind() == CallKind.PROSPECTING && !moved
        ? CallKind.PROSPECTING
        : CallKind.SALES_CALL;
  }

  private WantedOutcome objective() {
    return given(debrief.nextStep())
        ? WantedOutcome.EMPTY.with(CommitmentLevel.TARGET, PlannedAdvance.of(debrief.nextStep()))
        : WantedOutcome.EMPTY;
  }

  // What they came for and got is no objective of the next call any more.
  private CustomersView theirObjective() {
    CustomersView then = before.customer();
    return debrief.customerObjectiveMet() == Met.YES
        ? CustomersView.EMPTY
        : CustomersView.EMPTY
            .withObjective(then.objective())
            .withSource(then.source())
            .withSourceNote(then.sourceNote());
  }

  private List<PlannedQuestion> unanswered() {
    List<String> answered =
        debrief.answers().stream()
            .filter(a -> a.state() == AnswerState.ANSWERED)
            .map(QuestionAnswer::questionId)
            .toList();
    Stream<PlannedQuestion> open =
        before.questions().stream()
            .filter(q -> q.mustAsk() && !answered.contains(q.id()))
            .map(q -> q.withLearns(List.of()));
    return Stream.concat(open, surprising()).toList();
  }

  private Stream<PlannedQuestion> surprising() {
    return debrief.reflection().surprises().stream()
        .filter(s -> s.use() == SurpriseUse.QUESTION && given(s.text()))
        .map(
            s ->
                new PlannedQuestion(
                    s.madeId(), "", s.text(), Purpose.DISCOVER, "", true, "", List.of()));
  }
}
