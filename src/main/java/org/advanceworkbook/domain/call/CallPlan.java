package org.advanceworkbook.domain.call;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/**
 * A plan for one call: one section record per wizard step. Both kinds of call share the first two
 * sections; the sections of the other kind stay in the plan when the kind is switched, so that
 * switching back finds everything. DOMAIN section 3, R01, R20.
 *
 * @param id stable id
 * @param rep whose call it is
 * @param status DRAFT and READY while it can be edited; frozen from HELD on
 * @param frame who, when, where, what for
 * @param outcome what the client will do
 * @param customer what the customer wants
 * @param quick true while only the three questions of the quick plan are shown
 * @param carried what was taken over from earlier calls
 * @param createdAt when planning began
 * @param changedAt last change
 */
public record CallPlan(
    String id,
    String rep,
    PlanStatus status,
    CallFrame frame,
    WantedOutcome outcome,
    CustomersView customer,
    RapportPlan rapport,
    Discovery discovery,
    InformPlan inform,
    AgreementPlan agreement,
    AgendaPlan agenda,
    InformationPlan information,
    QualifyPlan qualify,
    AppointmentPlan appointment,
    boolean quick,
    List<CarriedItem> carried,
    Instant createdAt,
    Instant changedAt) {
  /** Guarantees: no section is ever null. */
  public CallPlan {
    id = Texts.orEmpty(id);
    rep = Texts.orEmpty(rep);
    status = status == null ? PlanStatus.DRAFT : status;
    frame = frame == null ? CallFrame.empty(CallKind.SALES_CALL) : frame;
    outcome = outcome == null ? WantedOutcome.EMPTY : outcome;
    customer = customer == null ? CustomersView.EMPTY : customer;
    rapport = rapport == null ? RapportPlan.EMPTY : rapport;
    discovery = discovery == null ? Discovery.EMPTY : discovery;
    inform = inform == null ? InformPlan.EMPTY : inform;
    agreement = agreement == null ? AgreementPlan.EMPTY : agreement;
    agenda = agenda == null ? AgendaPlan.EMPTY : agenda;
    information = information == null ? InformationPlan.EMPTY : information;
    qualify = qualify == null ? QualifyPlan.EMPTY : qualify;
    appointment = appointment == null ? AppointmentPlan.EMPTY : appointment;
    carried = Lists.copy(carried);
  }

  /** An empty plan. */
  public static CallPlan begin(String id, String rep, CallKind kind, Instant now) {
    return new CallPlan(
        id,
        rep,
        PlanStatus.DRAFT,
        CallFrame.empty(kind),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        now,
        now);
  }

  /** The same plan with another rep. */
  public CallPlan withRep(String value) {
    CallPlanChange change = new CallPlanChange(this);
    change.rep = value;
    return change.done();
  }

  /** The same plan with another status. */
  public CallPlan withStatus(PlanStatus value) {
    CallPlanChange change = new CallPlanChange(this);
    change.status = value;
    return change.done();
  }

  /** The same plan with another frame. */
  public CallPlan withFrame(CallFrame value) {
    CallPlanChange change = new CallPlanChange(this);
    change.frame = value;
    return change.done();
  }

  /** The same plan with another outcome. */
  public CallPlan withOutcome(WantedOutcome value) {
    CallPlanChange change = new CallPlanChange(this);
    change.outcome = value;
    return change.done();
  }

  /** The same plan with another customer. */
  public CallPlan withCustomer(CustomersView value) {
    CallPlanChange change = new CallPlanChange(this);
    change.customer = value;
    return change.done();
  }

  /** The same plan with another rapport. */
  public CallPlan withRapport(RapportPlan value) {
    CallPlanChange change = new CallPlanChange(this);
    change.rapport = value;
    return change.done();
  }

  /** The same plan with another discovery. */
  public CallPlan withDiscovery(Discovery value) {
    CallPlanChange change = new CallPlanChange(this);
    change.discovery = value;
    return change.done();
  }

  /** The same plan with another inform. */
  public CallPlan withInform(InformPlan value) {
    CallPlanChange change = new CallPlanChange(this);
    change.inform = value;
    return change.done();
  }

  /** The same plan with another agreement. */
  public CallPlan withAgreement(AgreementPlan value) {
    CallPlanChange change = new CallPlanChange(this);
    change.agreement = value;
    return change.done();
  }

  /** The same plan with another agenda. */
  public CallPlan withAgenda(AgendaPlan value) {
    CallPlanChange change = new CallPlanChange(this);
    change.agenda = value;
    return change.done();
  }

  /** The same plan with another information. */
  public CallPlan withInformation(InformationPlan value) {
    CallPlanChange change = new CallPlanChange(this);
    change.information = value;
    return change.done();
  }

  /** The same plan with another qualify. */
  public CallPlan withQualify(QualifyPlan value) {
    CallPlanChange change = new CallPlanChange(this);
    change.qualify = value;
    return change.done();
  }

  /** The same plan with another appointment. */
  public CallPlan withAppointment(AppointmentPlan value) {
    CallPlanChange change = new CallPlanChange(this);
    change.appointment = value;
    return change.done();
  }

  /** The same plan with another quick. */
  public CallPlan withQuick(boolean value) {
    CallPlanChange change = new CallPlanChange(this);
    change.quick = value;
    return change.done();
  }

  /** The same plan with another carried. */
  public CallPlan withCarried(List<CarriedItem> value) {
    CallPlanChange change = new CallPlanChange(this);
    change.carried = value;
    return change.done();
  }

  /** The same plan with another changedAt. */
  public CallPlan withChangedAt(Instant value) {
    CallPlanChange change = new CallPlanChange(this);
    change.changedAt = value;
    return change.done();
  }

  /** The same plan with another id. */
  public CallPlan withId(String value) {
    CallPlanChange change = new CallPlanChange(this);
    change.id = value;
    return change.done();
  }

  /** The kind of call. */
  public CallKind kind() {
    return frame.kind();
  }

  /** True from HELD on: what was planned can no longer be changed. */
  public boolean isFrozen() {
    return status == PlanStatus.HELD
        || status == PlanStatus.DEBRIEFED
        || status == PlanStatus.NOT_HELD;
  }

  /** Every question of the present kind, in the order of the steps. */
  public List<PlannedQuestion> questions() {
    return kind() == CallKind.SALES_CALL
        ? discovery.questions()
        : Stream.concat(information.questions().stream(), qualify.questions().stream()).toList();
  }
}
