package org.advanceworkbook.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whatever is changed about a finished debrief leaves a trace. */
class CorrectionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 26);
  private static final Commitment PROMISE =
      new Commitment(
          "m1",
          "c1",
          "",
          "",
          Side.CLIENT,
          "Ines",
          "sends the log",
          DAY,
          false,
          2,
          "",
          FollowThrough.OPEN,
          null,
          null,
          0);
  private static final QuestionAnswer ANSWER =
      new QuestionAnswer("q1", AnswerState.ANSWERED, "two per cent");
  private static final PurposeResult RESULT = new PurposeResult(true, 1, "");
  private static final Surprise SURPRISE = Surprise.noted("s1", "They moved");
  private static final Debrief TOLD =
      Debrief.EMPTY
          .withOutcome(Outcome.ADVANCE)
          .withPromises(List.of(PROMISE))
          .withPurposes(Map.of(Purpose.DISCOVER, RESULT))
          .withAnswers(List.of(ANSWER))
          .withReflection(
              Reflection.EMPTY
                  .withKnown(Map.of(Gap.values()[0], "known"))
                  .withSurprises(List.of(SURPRISE)));

  /** How each component of a debrief can be changed; of what has parts, each of them. */
  private static Map<String, List<UnaryOperator<Debrief>>> debrief() {
    Map<String, List<UnaryOperator<Debrief>>> all = new LinkedHashMap<>();
    all.put("outcome", List.of(d -> d.withOutcome(Outcome.ORDER)));
    all.put("notHeldReason", List.of(d -> d.withNotHeldReason(NotHeldReason.MOVED)));
    all.put("level", List.of(d -> d.withLevel(CommitmentLevel.BEST)));
    all.put("whatHappened", List.of(d -> d.withWhatHappened("We met")));
    all.put("evidence", List.of(d -> d.withEvidence("I will")));
    all.put("promises", promises());
    all.put("purposes", purposes());
    all.put("answers", answers());
    all.put("mood", List.of(d -> d.withMood(3)));
    all.put("noSaleReason", List.of(d -> d.withNoSaleReason("no money")));
    all.put("disqualified", List.of(d -> d.withDisqualified(true)));
    all.put("customerObjectiveMet", List.of(d -> d.withCustomerObjectiveMet(Met.YES)));
    all.put("couldHaveMore", List.of(d -> d.withCouldHaveMore("yes")));
    all.put("nextStep", List.of(d -> d.withNextStep("the trial")));
    all.put("nextCallOn", List.of(d -> d.withNextCallOn(DAY)));
    all.put("lessons", List.of(d -> d.withLessons("ask")));
    all.put(
        "reflection", List.copyOf(reflections().values().stream().flatMap(List::stream).toList()));
    return all;
  }

  private static List<UnaryOperator<Debrief>> promises() {
    return List.of(
        d -> d.withPromises(List.of()),
        d -> d.withPromises(List.of(PROMISE.withSide(Side.US))),
        d -> d.withPromises(List.of(PROMISE.withWho("Karl"))),
        d -> d.withPromises(List.of(PROMISE.withWhat("signs"))),
        d -> d.withPromises(List.of(PROMISE.withDue(null))),
        d -> d.withPromises(List.of(PROMISE.withInTheCall(true))),
        d -> d.withPromises(List.of(PROMISE.withEnergy(4))),
        d -> d.withPromises(List.of(PROMISE.withProof("a photo"))));
  }

  private static List<UnaryOperator<Debrief>> purposes() {
    return List.of(
        d -> d.withPurposes(Map.of()),
        d -> d.withPurposes(Map.of(Purpose.DISCOVER, RESULT.withMet(false))),
        d -> d.withPurposes(Map.of(Purpose.DISCOVER, RESULT.withDepth(3))),
        d -> d.withPurposes(Map.of(Purpose.DISCOVER, RESULT.withNote("deep"))));
  }

  private static List<UnaryOperator<Debrief>> answers() {
    return List.of(
        d -> d.withAnswers(List.of()),
        d -> d.withAnswers(List.of(ANSWER.withState(AnswerState.OPEN))),
        d -> d.withAnswers(List.of(ANSWER.withText("three"))),
        d -> d.withAnswers(List.of(ANSWER.withQuestionId("q2"))));
  }

  private static Map<String, List<UnaryOperator<Debrief>>> reflections() {
    Reflection told = TOLD.reflection();
    return Map.of(
        "stoppedBy",
        List.of(d -> d.withReflection(told.withStoppedBy(Set.of(StoppedBy.DID_NOT_ASK)))),
        "agendaKept",
        List.of(d -> d.withReflection(told.withAgendaKept(Met.NO))),
        "known",
        List.of(
            d -> d.withReflection(told.withKnown(Map.of())),
            d -> d.withReflection(told.withKnown(Map.of(Gap.values()[1], "known")))),
        "surprises",
        List.of(
            d -> d.withReflection(told.withSurprises(List.of(SURPRISE.withText("They stay")))),
            d ->
                d.withReflection(
                    told.withSurprises(List.of(SURPRISE.made(SurpriseUse.QUESTION, "q9"))))));
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(c -> c.getName()).toList();
  }

  @Test
  void everyPartOfADebriefThatIsChangedIsACorrection() {
    List<String> stamps = List.of("corrections", "savedAt", "correctedAt");
    assertThat(debrief().keySet())
        .containsExactlyInAnyOrderElementsOf(
            components(Debrief.class).stream().filter(c -> !stamps.contains(c)).toList());
    assertThat(reflections().keySet())
        .containsExactlyInAnyOrderElementsOf(components(Reflection.class));
    debrief()
        .forEach(
            (name, changes) ->
                changes.forEach(
                    change ->
                        assertThat(Correction.between(TOLD, change.apply(TOLD), Instant.EPOCH))
                            .as(name)
                            .hasSize(1)));
  }

  @Test
  void whatBecameOfAPromiseAndWhatWasEmptiedAgainAreNone() {
    Debrief later =
        TOLD.withPromises(List.of(PROMISE.kept(DAY, "")))
            .withAnswers(List.of(ANSWER, new QuestionAnswer("q2", null, "")))
            .withPurposes(
                Map.of(Purpose.DISCOVER, RESULT, Purpose.INFORM, new PurposeResult(false, 0, "")));
    assertThat(Correction.between(TOLD, later, Instant.EPOCH)).isEmpty();
  }

  @Test
  void aCorrectedAnswerKeepsItsFormerStateAndItsFormerText() {
    Debrief before = Debrief.EMPTY.withAnswers(List.of(ANSWER));
    Debrief after = Debrief.EMPTY.withAnswers(List.of(ANSWER.withState(AnswerState.OPEN)));
    String was = Correction.between(before, after, Instant.EPOCH).getFirst().was();
    assertThat(QuestionAnswer.said(was, state -> "[" + state.ordinal() + "]"))
        .isEqualTo("[0]: two per cent");
    assertThat(QuestionAnswer.said("as an earlier version kept it", Enum::name))
        .isEqualTo("as an earlier version kept it");
  }
}
