package org.advanceworkbook.domain.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/**
 * What a call came to, told after it. The outcome is decided by what the client agreed to do; mood,
 * rapport and what was learnt stand beside it and never raise it. DOMAIN section 5, R21, R22, R33.
 *
 * @param outcome null until decided
 * @param notHeldReason only with NOT_HELD
 * @param level which planned level was reached, null for another advance or none
 * @param whatHappened told in the rep's own words
 * @param evidence the words of the client that the outcome rests on
 * @param promises of both sides
 * @param purposes what came of each purpose
 * @param answers what came of each planned question
 * @param mood 1 to 5 how it felt, 0 when not said; never part of the outcome
 * @param noSaleReason why they said no, only with NO_SALE
 * @param disqualified true when the no was our choice or there is no fit
 * @param customerObjectiveMet did they get what they came for (R39)
 * @param couldHaveMore could we have accomplished more, and what stopped us (R39)
 * @param nextStep what happens next, in words
 * @param nextCallOn date of the next call, null when none is set
 * @param lessons what to remember
 * @param reflection what stopped us, what we know now, what surprised us
 * @param corrections what was changed after the debrief was finished, oldest first
 * @param savedAt first saved
 * @param correctedAt last changed after the first save, null when never
 */
public record Debrief(
    Outcome outcome,
    NotHeldReason notHeldReason,
    CommitmentLevel level,
    String whatHappened,
    String evidence,
    List<Commitment> promises,
    Map<Purpose, PurposeResult> purposes,
    List<QuestionAnswer> answers,
    int mood,
    String noSaleReason,
    boolean disqualified,
    Met customerObjectiveMet,
    String couldHaveMore,
    String nextStep,
    LocalDate nextCallOn,
    String lessons,
    Reflection reflection,
    List<Correction> corrections,
    Instant savedAt,
    Instant correctedAt) {
  /** Nothing told yet. */
  public static final Debrief EMPTY =
      new Debrief(
          null, null, null, "", "", null, null, null, 0, "", false, null, "", "", null, "", null,
          null, null, null);

  /** Guarantees: texts, lists and maps are never null; mood lies within 0 and 5. */
  public Debrief {
    whatHappened = Texts.orEmpty(whatHappened);
    evidence = Texts.orEmpty(evidence);
    promises = Lists.copy(promises);
    purposes = Lists.copy(purposes);
    answers = Lists.copy(answers);
    mood = Math.max(0, Math.min(5, mood));
    noSaleReason = Texts.orEmpty(noSaleReason);
    customerObjectiveMet = customerObjectiveMet == null ? Met.NOT_SAID : customerObjectiveMet;
    couldHaveMore = Texts.orEmpty(couldHaveMore);
    nextStep = Texts.orEmpty(nextStep);
    lessons = Texts.orEmpty(lessons);
    reflection = reflection == null ? Reflection.EMPTY : reflection;
    corrections = Lists.copy(corrections);
  }

  /** True where nothing is told, whenever it was saved. */
  public boolean isBlank() {
    return withSavedAt(null).equals(EMPTY);
  }

  /** The client's promises. */
  public List<Commitment> clientPromises() {
    return promises.stream().filter(p -> p.side() == Side.CLIENT).toList();
  }

  /** True where an advance has what it needs: a client's promise with who, what and when. */
  public boolean hasCompleteClientPromise() {
    return clientPromises().stream().anyMatch(Commitment::isComplete);
  }

  /** The same with another outcome. */
  public Debrief withOutcome(Outcome value) {
    DebriefChange change = new DebriefChange(this);
    change.outcome = value;
    return change.done();
  }

  /** The same with another notHeldReason. */
  public Debrief withNotHeldReason(NotHeldReason value) {
    DebriefChange change = new DebriefChange(this);
    change.notHeldReason = value;
    return change.done();
  }

  /** The same with another level. */
  public Debrief withLevel(CommitmentLevel value) {
    DebriefChange change = new DebriefChange(this);
    change.level = value;
    return change.done();
  }

  /** The same with another whatHappened. */
  public Debrief withWhatHappened(String value) {
    DebriefChange change = new DebriefChange(this);
    change.whatHappened = value;
    return change.done();
  }

  /** The same with another evidence. */
  public Debrief withEvidence(String value) {
    DebriefChange change = new DebriefChange(this);
    change.evidence = value;
    return change.done();
  }

  /** The same with another promises. */
  public Debrief withPromises(List<Commitment> value) {
    DebriefChange change = new DebriefChange(this);
    change.promises = value;
    return change.done();
  }

  /** The same with another purposes. */
  public Debrief withPurposes(Map<Purpose, PurposeResult> value) {
    DebriefChange change = new DebriefChange(this);
    change.purposes = value;
    return change.done();
  }

  /** The same with another answers. */
  public Debrief withAnswers(List<QuestionAnswer> value) {
    DebriefChange change = new DebriefChange(this);
    change.answers = value;
    return change.done();
  }

  /** The same with another mood. */
  public Debrief withMood(int value) {
    DebriefChange change = new DebriefChange(this);
    change.mood = value;
    return change.done();
  }

  /** The same with another noSaleReason. */
  public Debrief withNoSaleReason(String value) {
    DebriefChange change = new DebriefChange(this);
    change.noSaleReason = value;
    return change.done();
  }

  /** The same with another disqualified. */
  public Debrief withDisqualified(boolean value) {
    DebriefChange change = new DebriefChange(this);
    change.disqualified = value;
    return change.done();
  }

  /** The same with another customerObjectiveMet. */
  public Debrief withCustomerObjectiveMet(Met value) {
    DebriefChange change = new DebriefChange(this);
    change.customerObjectiveMet = value;
    return change.done();
  }

  /** The same with another couldHaveMore. */
  public Debrief withCouldHaveMore(String value) {
    DebriefChange change = new DebriefChange(this);
    change.couldHaveMore = value;
    return change.done();
  }

  /** The same with another nextStep. */
  public Debrief withNextStep(String value) {
    DebriefChange change = new DebriefChange(this);
    change.nextStep = value;
    return change.done();
  }

  /** The same with another nextCallOn. */
  public Debrief withNextCallOn(LocalDate value) {
    DebriefChange change = new DebriefChange(this);
    change.nextCallOn = value;
    return change.done();
  }

  /** The same with another lessons. */
  public Debrief withLessons(String value) {
    DebriefChange change = new DebriefChange(this);
    change.lessons = value;
    return change.done();
  }

  /** The same with another reflection. */
  public Debrief withReflection(Reflection value) {
    DebriefChange change = new DebriefChange(this);
    change.reflection = value;
    return change.done();
  }

  /** The same with another corrections. */
  public Debrief withCorrections(List<Correction> value) {
    DebriefChange change = new DebriefChange(this);
    change.corrections = value;
    return change.done();
  }

  /** The same with another savedAt. */
  public Debrief withSavedAt(Instant value) {
    DebriefChange change = new DebriefChange(this);
    change.savedAt = value;
    return change.done();
  }

  /** The same with another correctedAt. */
  public Debrief withCorrectedAt(Instant value) {
    DebriefChange change = new DebriefChange(this);
    change.correctedAt = value;
    return change.done();
  }
}
