package org.advanceworkbook.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.advanceworkbook.domain.account.BuyingRole;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.*;

/** Calls of our own to print: every field has a text that can be found again. */
final class PrintedCalls {
  private static final Instant THEN = Instant.parse("2026-06-10T08:00:00Z");

  private PrintedCalls() {}

  static CallRecord salesCall() {
    CallPlan plan =
        CallPlan.begin("c1", "Jo Hartley", CallKind.SALES_CALL, THEN)
            .withFrame(frame(CallKind.SALES_CALL))
            .withOutcome(outcome())
            .withCustomer(customer())
            .withRapport(rapport())
            .withDiscovery(discovery())
            .withInform(inform())
            .withAgreement(agreement())
            .withAgenda(agenda());
    return new CallRecord(plan, null, "", "");
  }

  static CallRecord prospecting() {
    CallPlan plan =
        CallPlan.begin("c2", "Jo Hartley", CallKind.PROSPECTING, THEN)
            .withFrame(frame(CallKind.PROSPECTING))
            .withOutcome(outcome())
            .withInformation(information())
            .withQualify(qualify())
            .withAppointment(appointment());
    return new CallRecord(plan, null, "", "");
  }

  static CallRecord empty(CallKind kind) {
    return new CallRecord(CallPlan.begin("c0", "", kind, THEN), null, "", "");
  }

  static CallRecord debriefed() {
    CallRecord call = salesCall();
    return new CallRecord(call.plan(), debrief(), "ADVANCE", "1");
  }

  /** The same call with this text as its objective and its account. */
  static CallRecord saying(String text) {
    CallPlan plan = salesCall().plan();
    CallFrame frame = plan.frame().change().account("a", text).done();
    WantedOutcome wanted = plan.outcome().with(CommitmentLevel.TARGET, PlannedAdvance.of(text));
    return new CallRecord(plan.withFrame(frame).withOutcome(wanted), null, "", "");
  }

  private static CallFrame frame(CallKind kind) {
    Set<Purpose> purposes = Set.copyOf(Purpose.of(kind));
    return CallFrame.empty(kind)
        .change()
        .account("a1", "Brackwater Mills")
        .opportunity("o1", "Dye line monitoring")
        .stage(Stage.DISCOVERY)
        .cycle(CycleLength.LONG)
        .theirs(
            List.of(
                new Attendee(
                    "", "Ines Okafor", "Plant director", BuyingRole.USES, "a quiet quarter end"),
                new Attendee(
                    "", "Karl Obst", "Controller", BuyingRole.DECIDES_MONEY, "no second audit")))
        .ours(
            List.of(
                new OurAttendee("Jo Hartley", CallRole.LEADS),
                new OurAttendee("Sam Reed", CallRole.TAKES_NOTES)))
        .date(LocalDate.of(2026, 6, 18))
        .start(LocalTime.of(10, 0))
        .minutes(60)
        .zone("Europe/London")
        .channel(Channel.IN_PERSON)
        .place("Mill 2, room above the dye house")
        .purposes(purposes)
        .primary(kind == CallKind.PROSPECTING ? Purpose.QUALIFY : null)
        .whyNow("Their dye supplier changes in autumn")
        .done();
  }

  private static WantedOutcome outcome() {
    return new WantedOutcome(
        new PlannedAdvance(
            "Ines invites Karl to a two-hour trial on line 3 and sends the reject log by Friday 26 June.",
            "Ines",
            "invites Karl",
            LocalDate.of(2026, 6, 26),
            false,
            "Karl stands on the invitation and the log is here",
            ""),
        new PlannedAdvance("", "Karl", "signs the trial sheet", null, true, "his signature", ""),
        new PlannedAdvance(
            "Ines names who decides about line 3 and gives a day to meet them.",
            "Ines",
            "names who decides",
            LocalDate.of(2026, 7, 3),
            false,
            "a name and a day",
            ""),
        "She must explain the rejects to head office in July");
  }

  private static CustomersView customer() {
    return new CustomersView(
        "Find out whether rejects can be seen before the roll is finished.", Source.SAID,
        "Ines on the phone, 9 June", "Rejects doubled since March",
        "A way to count rejects by shift, to keep", "Straight numbers, no slides");
  }

  private static RapportPlan rapport() {
    return new RapportPlan(
        "Ines ran the mill in Porto before.",
        "We sent the gauge back in two days",
        new OpeningWords(
            "You asked how others count rejects", "we agree a trial, or drop it",
            "an hour, until eleven", "Is that still right for you?"));
  }

  private static Discovery discovery() {
    return new Discovery(
        List.of(
            new LearningGoal("A", "Who signs for line 3"), new LearningGoal("B", "Cost of a roll")),
        List.of(
            new PlannedQuestion(
                "q1",
                "",
                "Where should rejects be by winter?",
                Purpose.DISCOVER,
                "their goal",
                true,
                "let her draw it",
                List.of("B")),
            new PlannedQuestion(
                "q2",
                "",
                "What does one lost roll cost you?",
                Purpose.DISCOVER,
                "stake",
                false,
                "",
                List.of("A", "B")),
            new PlannedQuestion(
                "q3",
                "",
                "Who else looks at this number?",
                Purpose.DISCOVER,
                "",
                true,
                "",
                List.of("A"))),
        Map.of(Gap.GOAL, "Under two per cent", Gap.RIVALS, "A camera from Lyon"),
        "Ask for the shift book");
  }

  private static InformPlan inform() {
    return new InformPlan(
        List.of(
            new InformPoint(
                "i1",
                "The gauge reads while the roll runs",
                "See it before it is finished",
                false,
                "film from the Leeds line"),
            new InformPoint("i2", "Two people can mount it", "No downtime", true, ""),
            new InformPoint("i3", "It speaks Portuguese", "", false, "")),
        "Leave the price out");
  }

  private static AgreementPlan agreement() {
    return new AgreementPlan(
        List.of("Rejects are counted by shift", "Line 3 is the one to try"),
        "Ines, can you bring Karl to line 3 for two hours next week?",
        "Who would have to agree, and when can we meet them?",
        List.of(new Objection("x1", "We have a camera already", "It sees colour, not tension")),
        "What would have to be true for you to try it?");
  }

  private static AgendaPlan agenda() {
    return new AgendaPlan(
        List.of(
            new AgendaItem("g1", "Rejects today and the goal", 20, "Ines"),
            new AgendaItem("g2", "One roll on the gauge", 25, "Sam"),
            new AgendaItem("g3", "Who does what by when", 15, "Jo")),
        true,
        LocalDate.of(2026, 6, 16),
        "by mail with Ines",
        "The reject log of May");
  }

  private static InformationPlan information() {
    return new InformationPlan(
        List.of(
            new PersonSought(
                "p1", "", "runs the dye house", "through the gate office", "Mrs Lund at reception"),
            new PersonSought("p2", "Karl Obst", "controls spending", "mail", "")),
        List.of("They still run three shifts"),
        List.of(
            new PlannedQuestion(
                "q4",
                "",
                "Who would I ask about line 3?",
                Purpose.GET_INFORMATION,
                "",
                false,
                "",
                List.of())),
        "Call before nine");
  }

  private static QualifyPlan qualify() {
    return new QualifyPlan(
        List.of(
            new FitCheck(
                "f1",
                "More than one line",
                "How many lines run today?",
                FitVerdict.FIT,
                "four, said the gate"),
            new FitCheck("f2", "Own maintenance", "Who mounts new gauges?", FitVerdict.OPEN, "")),
        QualificationState.SUSPECT,
        List.of(
            new PlannedQuestion(
                "q5",
                "",
                "What happens to a bad roll?",
                Purpose.QUALIFY,
                "",
                true,
                "",
                List.of())));
  }

  private static AppointmentPlan appointment() {
    return new AppointmentPlan(
        "Look at one roll together",
        "They see where the rejects begin",
        new Slot(LocalDate.of(2026, 6, 23), LocalTime.of(9, 30)),
        new Slot(LocalDate.of(2026, 6, 25), LocalTime.of(14, 0)),
        "Would half an hour at the line help you decide?",
        "Both have the invitation with room and time");
  }

  private static final Instant SAVED = Instant.parse("2026-06-18T12:00:00Z");

  private static Debrief debrief() {
    return Debrief.EMPTY
        .withOutcome(Outcome.ADVANCE)
        .withLevel(CommitmentLevel.TARGET)
        .withWhatHappened("Ines drew the goal on the board.\nKarl joined for ten minutes.")
        .withEvidence("I will put Karl on the invitation tonight")
        .withPromises(
            List.of(
                promise(
                    "m1",
                    Side.CLIENT,
                    "Ines Okafor",
                    "sends the reject log",
                    LocalDate.of(2026, 6, 26),
                    FollowThrough.KEPT),
                promise(
                    "m2",
                    Side.US,
                    "Jo",
                    "sends the trial sheet",
                    LocalDate.of(2026, 6, 19),
                    FollowThrough.OPEN)))
        .withPurposes(Map.of(Purpose.DISCOVER, new PurposeResult(true, 2, "stake said aloud")))
        .withAnswers(
            List.of(
                new QuestionAnswer("q1", AnswerState.ANSWERED, "under two per cent by November"),
                new QuestionAnswer("q3", AnswerState.NOT_ASKED, "")))
        .withMood(4)
        .withCustomerObjectiveMet(Met.PARTLY)
        .withCouldHaveMore("We could have asked for the signature")
        .withNextStep("Prepare line 3 with Sam")
        .withNextCallOn(LocalDate.of(2026, 7, 2))
        .withReflection(
            new Reflection(
                Set.of(StoppedBy.ASKED_TOO_LATE, StoppedBy.PERSON_MISSING),
                Met.NO,
                Map.of(Gap.BUDGET, "Karl has the rest of this year's repairs"),
                List.of(new Surprise("s1", "A second hall opens", SurpriseUse.TASK, "m3"))))
        .withCorrections(
            List.of(
                new Correction(SAVED.plusSeconds(86_400), DebriefPart.LESSONS, "Bring the film")))
        .withSavedAt(SAVED)
        .withCorrectedAt(SAVED.plusSeconds(86_400))
        .withLessons("Bring the gauge, not the film");
  }

  private static Commitment promise(
      String id, Side side, String who, String what, LocalDate due, FollowThrough state) {
    LocalDate settled = state == FollowThrough.OPEN ? null : due;
    return new Commitment(
        id,
        "c1",
        "a1",
        "o1",
        side,
        who,
        what,
        due,
        false,
        3,
        "the file is here",
        state,
        settled,
        null,
        0);
  }
}
