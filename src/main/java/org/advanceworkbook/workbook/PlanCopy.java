package org.advanceworkbook.workbook;

import java.time.Instant;
import java.util.List;
import org.advanceworkbook.domain.call.AgendaPlan;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.call.WantedOutcome;

/** Uses a plan again: as a copy for another call, or as a template for many. */
public final class PlanCopy {
  private PlanCopy() {}

  /**
   * The same plan for another call: without the day, without the client's yes to the agenda, and
   * without its outcome, because an objective that is copied from call to call is none.
   */
  public static CallPlan of(CallPlan plan, String id, Instant now) {
    return fresh(plan, id, now)
        .withFrame(plan.frame().change().date(null).start(null).done())
        .withCustomer(plan.customer())
        .withRapport(plan.rapport())
        .withDiscovery(plan.discovery())
        .withInform(plan.inform())
        .withAgreement(plan.agreement())
        .withInformation(plan.information())
        .withQualify(plan.qualify())
        .withAppointment(plan.appointment());
  }

  /** What of a plan suits any client: questions, agenda, opening words, objections, purposes. */
  public static CallPlan template(CallPlan plan, String id, Instant now) {
    CallFrame frame = plan.frame();
    return fresh(plan, id, now)
        .withFrame(
            CallFrame.empty(plan.kind())
                .change()
                .minutes(frame.minutes())
                .channel(frame.channel())
                .purposes(frame.purposes())
                .primary(frame.primary())
                .done())
        .withRapport(plan.rapport().withPeople(""))
        .withDiscovery(plan.discovery().withKnown(null).withNotes(""))
        .withInform(plan.inform())
        .withAgreement(plan.agreement().withAsk("").withFallbackAsk(""))
        .withInformation(plan.information().withPeople(List.of()).withNotes(""))
        .withQualify(plan.qualify().withState(null).withChecks(List.of()));
  }

  /** A plan just begun, filled from a template; who it is for and who plans it stay. */
  public static CallPlan filled(CallPlan begun, CallPlan template) {
    CallFrame from = template.frame();
    CallFrame frame =
        begun
            .frame()
            .change()
            .kind(from.kind())
            .minutes(from.minutes())
            .channel(from.channel())
            .purposes(from.purposes())
            .primary(from.primary())
            .done();
    return begun
        .withFrame(frame)
        .withRapport(template.rapport())
        .withDiscovery(template.discovery().withKnown(begun.discovery().known()))
        .withInform(template.inform())
        .withAgreement(template.agreement())
        .withAgenda(template.agenda())
        .withInformation(template.information())
        .withQualify(template.qualify());
  }

  /** The agenda as a proposal again. */
  static AgendaPlan notAgreed(AgendaPlan agenda) {
    return AgendaPlan.EMPTY.withItems(agenda.items());
  }

  private static CallPlan fresh(CallPlan plan, String id, Instant now) {
    return CallPlan.begin(id, plan.rep(), plan.kind(), now)
        .withStatus(PlanStatus.DRAFT)
        .withQuick(plan.quick())
        .withOutcome(WantedOutcome.EMPTY)
        .withAgenda(notAgreed(plan.agenda()));
  }
}
