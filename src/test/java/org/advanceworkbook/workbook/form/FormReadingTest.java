package org.advanceworkbook.workbook.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.AnswerState;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Discovery;
import org.advanceworkbook.domain.call.Met;
import org.advanceworkbook.domain.call.NotHeldReason;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.words.Words;
import org.junit.jupiter.api.Test;

class FormReadingTest {
  private static final String ROW = FormNames.emptyRow("c", Side.CLIENT, 0);
  private final Map<String, String> typed = new HashMap<>();

  @Test
  void anEmptyFormChangesNothing() {
    Debrief stored = Debrief.EMPTY.withOutcome(Outcome.ORDER).withLessons("Ask sooner");
    FormReading reading = reading(stored);
    assertThat(reading.found()).isEmpty();
    assertThat(reading.unclear()).isEmpty();
    assertThat(reading.taken(stored)).isEqualTo(stored);
  }

  @Test
  void whatIsFilledInIsTakenOverAndASecondTimeNothingIsLeft() {
    tick(FormNames.outcome(Outcome.ADVANCE));
    tick(FormNames.met(Met.PARTLY));
    tick(FormNames.purpose(Purpose.DISCOVER));
    typed.put(FormNames.promise(Side.CLIENT, ROW, "who"), "Ines");
    typed.put(FormNames.promise(Side.CLIENT, ROW, "what"), "sends the log");
    typed.put(FormNames.promise(Side.CLIENT, ROW, "when"), "2026-06-26");
    typed.put(FormNames.answer("q"), "two per cent");
    typed.put(FormNames.NEXT_CALL, "2026-07-02");
    typed.put(FormNames.LESSONS, "Bring\nthe gauge");
    Debrief taken = reading(Debrief.EMPTY).taken(Debrief.EMPTY);
    assertThat(taken.outcome()).isEqualTo(Outcome.ADVANCE);
    assertThat(taken.customerObjectiveMet()).isEqualTo(Met.PARTLY);
    assertThat(taken.purposes().get(Purpose.DISCOVER).met()).isTrue();
    assertThat(taken.answers().getFirst().state()).isEqualTo(AnswerState.ANSWERED);
    assertThat(taken.nextCallOn()).isEqualTo(LocalDate.of(2026, 7, 2));
    assertThat(taken.lessons()).isEqualTo("Bring\nthe gauge");
    assertThat(taken.hasCompleteClientPromise()).isTrue();
    assertThat(reading(taken).found()).isEmpty();
  }

  @Test
  void aStoredPromiseIsChangedInItsPlaceAndAnEmptyPartStays() {
    typed.put(FormNames.promise(Side.CLIENT, ROW, "who"), "Ines");
    typed.put(FormNames.promise(Side.CLIENT, ROW, "what"), "sends the log");
    Debrief first = reading(Debrief.EMPTY).taken(Debrief.EMPTY);
    typed.clear();
    typed.put(FormNames.promise(Side.CLIENT, ROW, "what"), "sends the log of May");
    Debrief second = reading(first).taken(first);
    Commitment promise = second.promises().getFirst();
    assertThat(second.promises()).hasSize(1);
    assertThat(promise.who()).isEqualTo("Ines");
    assertThat(promise.what()).isEqualTo("sends the log of May");
  }

  @Test
  void aDayThatIsNoneStaysBehindTheWordsOnce() {
    typed.put(FormNames.promise(Side.US, "us1", "what"), "send the sheet");
    typed.put(FormNames.promise(Side.US, "us1", "when"), "when Karl is back");
    Debrief taken = reading(Debrief.EMPTY).taken(Debrief.EMPTY);
    assertThat(taken.promises().getFirst().what()).isEqualTo("send the sheet (when Karl is back)");
    assertThat(reading(taken).found()).isEmpty();
  }

  @Test
  void linesBrokenByAReaderAreTheSameText() {
    typed.put(FormNames.LESSONS, "Bring the  gauge,\nnot the film");
    assertThat(reading(Debrief.EMPTY.withLessons("Bring the gauge, not the film")).found())
        .isEmpty();
  }

  @Test
  void twoTicksInOneGroupAreUnclear() {
    tick(FormNames.outcome(Outcome.ADVANCE));
    tick(FormNames.outcome(Outcome.ORDER));
    FormReading reading = reading(Debrief.EMPTY);
    assertThat(reading.unclear()).containsExactly(Phrase.of("form.unclear.outcome"));
    assertThat(reading.found()).isEmpty();
  }

  @Test
  void aCallNotHeldHasItsReasonAndNoOtherOutcome() {
    tick(FormNames.notHeld(NotHeldReason.MOVED));
    Debrief taken = reading(Debrief.EMPTY).taken(Debrief.EMPTY);
    assertThat(taken.outcome()).isEqualTo(Outcome.NOT_HELD);
    assertThat(taken.notHeldReason()).isEqualTo(NotHeldReason.MOVED);
    tick(FormNames.outcome(Outcome.ORDER));
    assertThat(reading(Debrief.EMPTY).unclear()).containsExactly(Phrase.of("form.unclear.held"));
  }

  @Test
  void aNextCallThatIsNoDayIsUnclear() {
    typed.put(FormNames.NEXT_CALL, "soon");
    assertThat(reading(Debrief.EMPTY).unclear())
        .containsExactly(Phrase.of("form.unclear.day", "soon"));
  }

  @Test
  void everyWordItSaysIsThere() {
    Words words = new Words();
    for (Outcome one : Outcome.values()) {
      assertThat(words.has("form.outcome." + one)).isTrue();
    }
    for (NotHeldReason one : NotHeldReason.values()) {
      assertThat(words.has("form.not-held." + one)).isTrue();
      assertThat(words.has("print.form.not-held." + one)).isTrue();
    }
    for (CommitmentLevel one : CommitmentLevel.values()) {
      assertThat(words.has("form.level." + one)).isTrue();
    }
    for (Purpose one : Purpose.values()) {
      assertThat(words.has("form.purpose." + one)).isTrue();
      assertThat(words.has("print.form.purpose." + one)).isTrue();
    }
    for (String group : List.of("outcome", "level", "not-held", "met")) {
      assertThat(words.has("form.unclear." + group)).isTrue();
    }
  }

  @Test
  void whatTheCoachWroteIsNoPartOfTheDebrief() {
    typed.put(FormNames.COACH, "Ask for the day before the coffee");
    FormReading reading = reading(Debrief.EMPTY);
    assertThat(reading.coachNote()).isEqualTo("Ask for the day before the coffee");
    assertThat(reading.found()).hasSize(1);
    assertThat(reading.taken(Debrief.EMPTY)).isEqualTo(Debrief.EMPTY);
  }

  private void tick(String name) {
    typed.put(name, FormNames.TICKED);
  }

  private FormReading reading(Debrief stored) {
    PlannedQuestion question =
        new PlannedQuestion("q", "", "Where?", Purpose.DISCOVER, "", false, "", List.of());
    CallPlan plan =
        CallPlan.begin("c", "Jo", CallKind.SALES_CALL, Instant.EPOCH)
            .withDiscovery(new Discovery(List.of(), List.of(question), Map.of(), ""));
    return new FormReading(
        new CallRecord(plan, stored, "", ""), new FilledForm("", "c", typed), FormReadingTest::day);
  }

  private static Optional<LocalDate> day(String text) {
    return text.matches("\\d{4}-.*") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
  }
}
