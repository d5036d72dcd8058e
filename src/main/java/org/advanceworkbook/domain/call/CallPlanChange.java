package org.advanceworkbook.domain.call;

import java.time.Instant;
import java.util.List;

/** Carries a {@link CallPlan} through the change of one part; its parts are too many to repeat. */
final class CallPlanChange {
  String id;
  String rep;
  PlanStatus status;
  CallFrame frame;
  WantedOutcome outcome;
  CustomersView customer;
  RapportPlan rapport;
  Discovery discovery;
  InformPlan inform;
  AgreementPlan agreement;
  AgendaPlan agenda;
  InformationPlan information;
  QualifyPlan qualify;
  AppointmentPlan appointment;
  boolean quick;
  List<CarriedItem> carried;
  Instant createdAt;
  Instant changedAt;

  CallPlanChange(CallPlan from) {
    id = from.id();
    rep = from.rep();
    status = from.status();
    frame = from.frame();
    outcome = from.outcome();
    customer = from.customer();
    rapport = from.rapport();
    discovery = from.discovery();
    inform = from.inform();
    agreement = from.agreement();
    agenda = from.agenda();
    information = from.information();
    qualify = from.qualify();
    appointment = from.appointment();
    quick = from.quick();
    carried = from.carried();
    createdAt = from.createdAt();
    changedAt = from.changedAt();
  }

  CallPlan done() {
    return new CallPlan(
        id,
        rep,
        status,
        frame,
        outcome,
        customer,
        rapport,
        discovery,
        inform,
        agreement,
        agenda,
        information,
        qualify,
        appointment,
        quick,
        carried,
        createdAt,
        changedAt);
  }
}
