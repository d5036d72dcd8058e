package org.advanceworkbook.workbook.sample;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRole;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.CustomersView;
import org.advanceworkbook.domain.call.OurAttendee;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.Source;
import org.advanceworkbook.domain.call.WantedOutcome;

/** Writes plans as reps write them: some whole, some thin, some without an advance. */
final class PlanWriter {
  private static final int COPIED_PERCENT = 15;

  private final SalesPages sales;
  private final ProspectingPages prospecting;

  PlanWriter(SalesPages sales, ProspectingPages prospecting) {
    this.sales = sales;
    this.prospecting = prospecting;
  }

  /**
   * The plan of one call.
   *
   * @param open must-ask questions left over from the call before
   * @param earlier objective of the call before, empty when there is none
   */
  CallPlan write(Moment m, Aim aim, List<PlannedQuestion> open, String earlier) {
    CallPlan begun =
        CallPlan.begin(m.id(), m.slot().rep(), m.kind(), begunAt(m)).withFrame(frame(m, aim));
    if (m.slot().state() == DiarySlot.State.COMING_NOT_STARTED) {
      return begun;
    }
    CallPlan plan = begun.withOutcome(outcome(m, aim, earlier)).withChangedAt(changedAt(m));
    if (m.slot().state() == DiarySlot.State.COMING_WEAK) {
      return plan.withCustomer(customer(m).withObjective("").withSource(Source.ASSUMED));
    }
    if (m.slot().state() == DiarySlot.State.COMING_BEGUN) {
      PlannedAdvance target = plan.outcome().target();
      return plan.withOutcome(WantedOutcome.EMPTY.with(CommitmentLevel.TARGET, target));
    }
    if (m.kind() == CallKind.SALES_CALL) {
      return sales.write(plan.withCustomer(customer(m)), m, aim, open);
    }
    return prospecting.write(plan, m);
  }

  private static java.time.Instant begunAt(Moment m) {
    return m.before(m.chance().between(4, 6), LocalTime.of(9, m.chance().below(60)));
  }

  private static java.time.Instant changedAt(Moment m) {
    return m.before(m.chance().between(2, 3), LocalTime.of(16, m.chance().below(60)));
  }

  private static CallFrame frame(Moment m, Aim aim) {
    boolean prospecting = m.kind() == CallKind.PROSPECTING;
    boolean nearly = m.slot().state() == DiarySlot.State.COMING_NEARLY;
    List<Purpose> purposes = purposes(m);
    Channel channel = prospecting ? Channel.PHONE : channel(m);
    return CallFrame.empty(m.kind())
        .change()
        .account(m.client().account().id(), m.client().account().name())
        .opportunity(m.opportunityId(), m.opportunityName())
        .stage(m.stage())
        .cycle(m.cycle())
        .theirs(theirs(m, aim))
        .ours(ours(m))
        .date(m.date())
        .start(m.slot().start())
        .minutes(m.minutes())
        .channel(channel)
        .place(channel == Channel.IN_PERSON ? m.say("places") : "")
        .purposes(Set.copyOf(purposes))
        .primary(prospecting ? purposes.getFirst() : null)
        .whyNow(prospecting && !nearly ? m.say("whyNow") : "")
        .done();
  }

  private static Channel channel(Moment m) {
    return m.chance().of(List.of(Channel.VIDEO, Channel.IN_PERSON, Channel.IN_PERSON));
  }

  private static List<Attendee> theirs(Moment m, Aim aim) {
    List<Contact> people = new ArrayList<>();
    people.add(m.kind() == CallKind.PROSPECTING ? m.actor(aim.target()) : m.client().champion());
    Contact actor = m.actor(aim.target());
    if (!people.contains(actor)) {
      people.add(actor);
    }
    boolean wide = m.stage().ordinal() >= Stage.SOLUTION.ordinal();
    if (wide && m.chance().percent(50) && !people.contains(m.client().examiner())) {
      people.add(m.client().examiner());
    }
    return people.stream()
        .map(c -> new Attendee(c.id(), c.name(), c.role(), c.buyingRole(), c.win()))
        .toList();
  }

  private static List<OurAttendee> ours(Moment m) {
    List<OurAttendee> us = new ArrayList<>();
    us.add(new OurAttendee(m.slot().rep(), CallRole.LEADS));
    if (m.kind() == CallKind.SALES_CALL && m.chance().percent(25)) {
      String other = m.chance().of(m.texts().people().reps());
      if (!other.equals(m.slot().rep())) {
        us.add(new OurAttendee(other, m.chance().of(List.of(CallRole.values()).subList(1, 4))));
      }
    }
    return us;
  }

  /** The purposes of a call; of a prospecting call the main one first. */
  private static List<Purpose> purposes(Moment m) {
    if (m.kind() == CallKind.PROSPECTING) {
      return m.position() == 0
          ? List.of(Purpose.GET_INFORMATION, Purpose.QUALIFY)
          : List.of(Purpose.SET_APPOINTMENT, Purpose.QUALIFY);
    }
    EnumSet<Purpose> purposes = EnumSet.of(Purpose.GAIN_AGREEMENT);
    boolean early = m.stage().ordinal() <= Stage.SOLUTION.ordinal();
    if (early || m.chance().percent(50)) {
      purposes.add(Purpose.RAPPORT);
    }
    if (early || m.chance().percent(60)) {
      purposes.add(Purpose.DISCOVER);
    }
    if (!early || m.chance().percent(50)) {
      purposes.add(Purpose.INFORM);
    }
    return List.copyOf(purposes);
  }

  private static WantedOutcome outcome(Moment m, Aim aim, String earlier) {
    if (m.slot().weak()) {
      boolean copied = !earlier.isEmpty() && m.chance().percent(COPIED_PERCENT);
      PlannedAdvance target = PlannedAdvance.of(copied ? earlier : weakTarget(m));
      return WantedOutcome.EMPTY.with(CommitmentLevel.TARGET, target);
    }
    WantedOutcome outcome = WantedOutcome.EMPTY.withWhy(m.say("whyThey"));
    for (CommitmentLevel level : CommitmentLevel.values()) {
      if (aim.at(level).isPresent()) {
        outcome = outcome.with(level, m.advance(aim.at(level).get()));
      }
    }
    return outcome;
  }

  private static String weakTarget(Moment m) {
    boolean coming = m.slot().state() == DiarySlot.State.COMING_WEAK;
    boolean early = m.stage() == Stage.QUALIFICATION && m.cycle() == CycleLength.LONG;
    List<String> choice =
        m.texts().list("badTargets").stream()
            .filter(t -> early || !t.startsWith("EARLY"))
            .filter(t -> !coming || t.startsWith("OURS"))
            .map(t -> t.substring(t.indexOf('|') + 1))
            .toList();
    return m.fill(m.chance().of(choice));
  }

  private static CustomersView customer(Moment m) {
    boolean said = m.chance().percent(65) || m.slot().state() == DiarySlot.State.COMING_READY;
    return new CustomersView(
        m.slot().state() == DiarySlot.State.COMING_NEARLY ? "" : m.say("customerObjective"),
        said ? Source.SAID : Source.ASSUMED,
        said ? m.say("sourceNote") : "",
        m.say("reason"),
        m.say("value"),
        m.say("expectation"));
  }
}
