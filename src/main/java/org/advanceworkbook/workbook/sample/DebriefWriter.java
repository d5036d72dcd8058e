package org.advanceworkbook.workbook.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.call.AnswerState;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Met;
import org.advanceworkbook.domain.call.NotHeldReason;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.PurposeResult;
import org.advanceworkbook.domain.call.QuestionAnswer;
import org.advanceworkbook.domain.playbook.BankQuestion;
import org.advanceworkbook.domain.playbook.Playbook;

/** Tells how calls ended, in the words of the reps. Mood goes its own way. */
final class DebriefWriter {
  private static final String APPOINTMENT = "P5";

  private final PromiseWriter promises;
  private final Map<String, String> groups;

  DebriefWriter(PromiseWriter promises, Playbook playbook) {
    this.promises = promises;
    this.groups =
        playbook.questions().stream()
            .collect(Collectors.toUnmodifiableMap(BankQuestion::id, BankQuestion::group));
  }

  /** The debrief; {@code next} is the day of the call that follows, null when there is none. */
  Debrief write(Moment m, CallPlan plan, Ending ending, LocalDate next) {
    Debrief told =
        Debrief.EMPTY
            .withOutcome(ending.outcome())
            .withLevel(ending.level())
            .withNextCallOn(next)
            .withSavedAt(m.at(m.minutes() + m.chance().between(5, 90)));
    return switch (ending.outcome()) {
      case NOT_HELD -> notHeld(told, m);
      case NO_SALE -> held(noSale(told, m), m, plan, ending).withNextCallOn(null);
      case ORDER -> held(order(told, m, ending), m, plan, ending);
      case ADVANCE -> held(advance(told, m, ending), m, plan, ending);
      case CONTINUATION -> held(continuation(told, m), m, plan, ending);
    };
  }

  private static Debrief notHeld(Debrief told, Moment m) {
    int kind = m.chance().below(3);
    return told.withNotHeldReason(NotHeldReason.values()[kind])
        .withWhatHappened(m.fill(m.texts().list("notHeldTold").get(kind)));
  }

  private Debrief held(Debrief told, Moment m, CallPlan plan, Ending ending) {
    return told.withPurposes(purposes(m, plan, ending))
        .withAnswers(answers(m, plan))
        .withMood(mood(m, ending.outcome()))
        .withCustomerObjectiveMet(met(m))
        .withCouldHaveMore(m.chance().percent(70) ? m.say(more(m)) : "")
        .withLessons(m.say("lessons"));
  }

  private Debrief advance(Debrief told, Moment m, Ending ending) {
    List<Commitment> both = new ArrayList<>();
    both.add(promises.theirs(m, ending.advance(), ending.rung().energy()));
    both.addAll(promises.ours(m, m.chance().percent(60) ? 1 : 0));
    String who = m.actor(ending.rung()).name().split(" ")[0];
    String sentence = m.chance().of(m.texts().list(ahead(m))).replace("{who}", who);
    return told.withWhatHappened(m.fill(sentence))
        .withEvidence(m.quote(ending.rung(), ending.advance().due()))
        .withPromises(both)
        .withNextStep(m.say(next(m)));
  }

  private Debrief order(Debrief told, Moment m, Ending ending) {
    List<Commitment> both = new ArrayList<>();
    both.add(promises.order(m, ending.advance(), ending.rung().energy()));
    both.addAll(promises.ours(m, 1));
    return told.withWhatHappened(m.say("orderTold"))
        .withEvidence(m.quote(ending.rung(), m.date()))
        .withPromises(both)
        .withNextStep(m.say("nextAfterOrder"));
  }

  private Debrief continuation(Debrief told, Moment m) {
    List<Commitment> both = new ArrayList<>();
    if (m.chance().percent(35)) {
      both.add(promises.vague(m));
    }
    both.addAll(promises.ours(m, m.chance().percent(75) ? 1 : 2));
    return told.withWhatHappened(m.say(stuck(m)))
        .withEvidence(m.say("continuationQuote"))
        .withPromises(both)
        .withNextStep(told.nextCallOn() == null ? "" : m.say(next(m)));
  }

  private static String more(Moment m) {
    return m.kind() == CallKind.PROSPECTING ? "prospectingMore" : "couldHave";
  }

  private static String ahead(Moment m) {
    return m.kind() == CallKind.PROSPECTING ? "prospectingAdvance" : "advanceTold";
  }

  private static String stuck(Moment m) {
    return m.kind() == CallKind.PROSPECTING ? "prospectingContinuation" : "continuationTold";
  }

  private static String next(Moment m) {
    return switch (m.stage()) {
      case PROSPECTING -> "nextProspecting";
      case QUALIFICATION, DISCOVERY -> "nextEarly";
      case SOLUTION, VALIDATION, PROPOSAL, DECISION -> "nextLate";
      case IMPLEMENTATION, GROWTH -> "nextWork";
    };
  }

  private static Debrief noSale(Debrief told, Moment m) {
    String drawn = m.chance().of(m.texts().list("noSaleReason"));
    boolean ownChoice = drawn.endsWith("|own");
    return told.withWhatHappened(m.say("noSaleTold"))
        .withEvidence(m.say("noSaleQuote"))
        .withNoSaleReason(m.fill(drawn.replace("|own", "")))
        .withDisqualified(ownChoice);
  }

  /** A continuation may well feel best of all. */
  private static int mood(Moment m, Outcome outcome) {
    return switch (outcome) {
      case CONTINUATION -> m.chance().of(List.of(2, 3, 3, 4, 4, 5));
      case NO_SALE -> m.chance().of(List.of(1, 2, 2, 3));
      case ORDER -> m.chance().of(List.of(4, 5));
      default -> m.chance().of(List.of(2, 3, 4, 4, 5));
    };
  }

  private static Met met(Moment m) {
    return m.chance().of(List.of(Met.YES, Met.YES, Met.PARTLY, Met.PARTLY, Met.NO, Met.NOT_SAID));
  }

  private static Map<Purpose, PurposeResult> purposes(Moment m, CallPlan plan, Ending ending) {
    Map<Purpose, PurposeResult> results = new EnumMap<>(Purpose.class);
    boolean forward = ending.rung() != null;
    for (Purpose purpose : plan.frame().livePurposes()) {
      boolean met =
          switch (purpose) {
            case GAIN_AGREEMENT -> forward;
            case SET_APPOINTMENT -> forward && ending.rung().id().equals(APPOINTMENT);
            case RAPPORT -> m.chance().percent(90);
            case GET_INFORMATION -> m.chance().percent(80);
            default -> m.chance().percent(72);
          };
      boolean sales = purpose.kind() == CallKind.SALES_CALL;
      int depth = sales ? m.chance().between(met ? 2 : 0, met ? 3 : 1) : 0;
      results.put(purpose, new PurposeResult(met, depth, ""));
    }
    return results;
  }

  private List<QuestionAnswer> answers(Moment m, CallPlan plan) {
    return plan.questions().stream()
        .map(
            q -> {
              int draw = m.chance().below(100);
              if (draw < 58) {
                return new QuestionAnswer(
                    q.id(), AnswerState.ANSWERED, m.say("answer." + groups.get(q.bankId())));
              }
              AnswerState state = draw < 78 ? AnswerState.OPEN : AnswerState.NOT_ASKED;
              return new QuestionAnswer(q.id(), state, "");
            })
        .toList();
  }
}
