package org.advanceworkbook.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.AgendaPlan;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Channel;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.PurposeResult;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.call.WantedOutcome;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.PlanState;

/** Calls for tests of the store, all around a bakery and its oven. */
final class Calls {
  static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  static final Account BAKERY = Account.named("acc-bakery", "Café Zürn Bakeries");
  static final Contact OLGA =
      new Contact(
          "con-olga", BAKERY.id(), "Olga Zürn", "Head baker", BuyingRole.USES, "", "o@z.test", "");
  static final Opportunity OVEN = Opportunity.named("opp-oven", BAKERY.id(), "Second oven");
  static final PlanFacts FACTS = new PlanFacts("ADVANCE", 3, 4, 85, PlanState.READY, "", "rules-1");

  private Calls() {}

  static CallPlan plan(String id, LocalDate day) {
    CallPlan empty = CallPlan.begin(id, "Mara", CallKind.SALES_CALL, MORNING);
    return empty
        .withFrame(
            empty
                .frame()
                .change()
                .account(BAKERY.id(), BAKERY.name())
                .opportunity(OVEN.id(), OVEN.name())
                .theirs(List.of(new Attendee(OLGA.id(), OLGA.name(), OLGA.role(), null, "")))
                .date(day)
                .start(LocalTime.of(10, 0))
                .minutes(45)
                .zone("Europe/Zurich")
                .channel(Channel.IN_PERSON)
                .place("Bakehouse")
                .purposes(EnumSet.of(Purpose.DISCOVER, Purpose.GAIN_AGREEMENT, Purpose.QUALIFY))
                .done())
        .withOutcome(
            new WantedOutcome(
                PlannedAdvance.of("Olga bakes a test batch by Friday"),
                null,
                PlannedAdvance.of("Olga shows us the burnt trays"),
                ""))
        .withAgenda(AgendaPlan.EMPTY.withAgreed(true).withAgreedHow("by phone on Monday"));
  }

  static PlanDraft draft(CallPlan plan) {
    return new PlanDraft(plan, BAKERY, OVEN, List.of(OLGA));
  }

  static Debrief debrief(Outcome outcome) {
    return Debrief.EMPTY
        .withOutcome(outcome)
        .withLevel(outcome == Outcome.ADVANCE ? CommitmentLevel.TARGET : null)
        .withWhatHappened("They compared rye and spelt")
        .withPurposes(Map.of(Purpose.DISCOVER, new PurposeResult(true, 2, "")))
        .withNextStep("Look at the batch together")
        .withNextCallOn(TODAY.plusDays(7))
        .withMood(4)
        .withSavedAt(MORNING);
  }

  static Commitment promise(String id, LocalDate due) {
    return new Commitment(
        id,
        "",
        "",
        "",
        Side.CLIENT,
        "Olga",
        "bakes a test batch",
        due,
        false,
        3,
        "a photo",
        FollowThrough.OPEN,
        null,
        null,
        0);
  }
}
