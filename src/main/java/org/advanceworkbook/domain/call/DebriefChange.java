package org.advanceworkbook.domain.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Carries a {@link Debrief} through the change of one part; its parts are too many to repeat. */
final class DebriefChange {
  Outcome outcome;
  NotHeldReason notHeldReason;
  CommitmentLevel level;
  String whatHappened;
  String evidence;
  List<Commitment> promises;
  Map<Purpose, PurposeResult> purposes;
  List<QuestionAnswer> answers;
  int mood;
  String noSaleReason;
  boolean disqualified;
  Met customerObjectiveMet;
  String couldHaveMore;
  String nextStep;
  LocalDate nextCallOn;
  String lessons;
  Reflection reflection;
  List<Correction> corrections;
  Instant savedAt;
  Instant correctedAt;

  DebriefChange(Debrief from) {
    outcome = from.outcome();
    notHeldReason = from.notHeldReason();
    level = from.level();
    whatHappened = from.whatHappened();
    evidence = from.evidence();
    promises = from.promises();
    purposes = from.purposes();
    answers = from.answers();
    mood = from.mood();
    noSaleReason = from.noSaleReason();
    disqualified = from.disqualified();
    customerObjectiveMet = from.customerObjectiveMet();
    couldHaveMore = from.couldHaveMore();
    nextStep = from.nextStep();
    nextCallOn = from.nextCallOn();
    lessons = from.lessons();
    reflection = from.reflection();
    corrections = from.corrections();
    savedAt = from.savedAt();
    correctedAt = from.correctedAt();
  }

  Debrief done() {
    return new Debrief(
        outcome,
        notHeldReason,
        level,
        whatHappened,
        evidence,
        promises,
        purposes,
        answers,
        mood,
        noSaleReason,
        disqualified,
        customerObjectiveMet,
        couldHaveMore,
        nextStep,
        nextCallOn,
        lessons,
        reflection,
        corrections,
        savedAt,
        correctedAt);
  }
}
