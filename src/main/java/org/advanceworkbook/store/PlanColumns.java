package org.advanceworkbook.store;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advanceworkbook.domain.call.AgendaPlan;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.workbook.PlanFacts;

/** What of a plan is queried and shown in lists, as columns of its call. */
final class PlanColumns {
  private PlanColumns() {}

  static Upsert upsert(CallPlan plan, PlanFacts facts, ZoneId here) {
    Upsert row =
        new Upsert("calls", "id", plan.id())
            .set("rep", plan.rep())
            .set("kind", plan.kind())
            .set("status", plan.status())
            .set("created_at", plan.createdAt())
            .set("changed_at", plan.changedAt())
            .set("objective", sentence(plan.outcome().target()))
            .set("minimum", sentence(plan.outcome().minimum()))
            .set("agenda", agreed(plan.agenda()));
    frame(row, plan.frame(), here);
    facts(row, facts);
    return row;
  }

  /** Only what names account and opportunity. */
  static Upsert named(CallPlan plan) {
    return names(new Upsert("calls", "id", plan.id()), plan.frame());
  }

  private static Upsert names(Upsert row, CallFrame frame) {
    return row.reference("account_id", "accounts", frame.accountId())
        .set("account_name", frame.accountName())
        .reference("opportunity_id", "opportunities", frame.opportunityId())
        .set("opportunity_name", frame.opportunityName());
  }

  private static void frame(Upsert row, CallFrame frame, ZoneId here) {
    names(row, frame)
        .set("stage", frame.stage())
        .set("people", people(frame))
        .set("day", frame.date())
        .set("start", frame.start())
        .set("minutes", frame.minutes())
        .set("zone", frame.zone())
        .set("ends_at", endsAt(frame, here))
        .set("channel", frame.channel())
        .set("place", frame.place())
        .set("planned", joined(frame.livePurposes()));
  }

  private static void facts(Upsert row, PlanFacts facts) {
    row.set("verdict", facts.verdict())
        .set("energy", facts.energy())
        .set("tests_passed", facts.testsPassed())
        .set("readiness", facts.readiness())
        .set("plan_state", facts.state())
        .set("missing", facts.missing())
        .set("rules", facts.rules());
  }

  private static String people(CallFrame frame) {
    return frame.theirs().stream()
        .flatMap(person -> Stream.of(person.name(), person.role()))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static String sentence(PlannedAdvance advance) {
    return advance.text().isBlank()
        ? (advance.who() + " " + advance.action()).strip()
        : advance.text();
  }

  private static String agreed(AgendaPlan agenda) {
    if (!agenda.agreed()) {
      return "";
    }
    String day = agenda.agreedOn() == null ? "✓" : agenda.agreedOn().toString();
    return agenda.agreedHow().isBlank() ? day : agenda.agreedHow();
  }

  static String joined(Collection<Purpose> purposes) {
    return purposes.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  /** The moment from which the call lies behind us; the end of its day where no hour is set. */
  static Long endsAt(CallFrame frame, ZoneId here) {
    if (frame.date() == null) {
      return null;
    }
    try {
      ZoneId zone = frame.zone().isBlank() ? here : zone(frame.zone(), here);
      ZonedDateTime end =
          frame.start() == null
              ? ZonedDateTime.of(frame.date(), LocalTime.MIDNIGHT, zone).plusDays(1)
              : ZonedDateTime.of(frame.date(), frame.start(), zone).plusMinutes(frame.minutes());
      return end.toEpochSecond();
    } catch (DateTimeException e) {
      return null; // a day beyond the calendar is never over
    }
  }

  private static ZoneId zone(String id, ZoneId here) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      return here;
    }
  }
}
