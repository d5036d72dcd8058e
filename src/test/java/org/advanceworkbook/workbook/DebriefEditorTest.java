package org.advanceworkbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.NotHeldReason;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.call.Side;
import org.junit.jupiter.api.Test;

class DebriefEditorTest {
  private final HandClock clock = new HandClock();
  private final List<Debrief> saved = new ArrayList<>();

  private DebriefEditor editor(Debrief before) {
    CallPlan plan = CallPlan.begin("c1", "Mara", CallKind.SALES_CALL, clock.instant());
    return new DebriefEditor(
        new CallRecord(plan, before, "", ""),
        clock,
        new Autosave<>(clock, new HandWork(), clock, saved::add));
  }

  private static List<String> keys(DebriefEditor editor) {
    return editor.missing().stream().map(Phrase::key).toList();
  }

  @Test
  void anAdvanceNeedsWhoWhatAndWhen() {
    DebriefEditor editor = editor(null);
    editor.edit(d -> d.withOutcome(Outcome.ADVANCE));
    assertThat(keys(editor)).containsExactly("debrief.missing.promise");
    var promise = editor.newPromise(Side.CLIENT);
    editor.promise(promise);
    assertThat(keys(editor))
        .containsExactly("debrief.missing.who", "debrief.missing.what", "debrief.missing.when");
    editor.promise(promise.withWho("Simon").withWhat("books the trial week"));
    assertThat(keys(editor)).containsExactly("debrief.missing.when");
    editor.promise(
        promise
            .withWho("Simon")
            .withWhat("books the trial week")
            .withDue(LocalDate.of(2026, 6, 19)));
    assertThat(keys(editor)).isEmpty();
    assertThat(DebriefEditor.stage(editor.debrief())).isEqualTo(DebriefStage.FINISHED);
  }

  @Test
  void aCourtesyOfTheClientIsNoAdvance() {
    DebriefEditor editor = editor(null);
    editor.edit(d -> d.withOutcome(Outcome.ADVANCE));
    editor.promise(
        editor
            .newPromise(Side.CLIENT)
            .withWho("Simon")
            .withWhat("reads our mail")
            .withInTheCall(true)
            .withEnergy(1));
    assertThat(keys(editor)).containsExactly("debrief.missing.energy");
  }

  @Test
  void ourOwnPromiseIsNoAdvance() {
    DebriefEditor editor = editor(null);
    editor.edit(d -> d.withOutcome(Outcome.ADVANCE));
    editor.promise(
        editor
            .newPromise(Side.US)
            .withWho("Mara")
            .withWhat("sends the offer")
            .withDue(LocalDate.of(2026, 6, 19)));
    assertThat(keys(editor)).containsExactly("debrief.missing.promise");
  }

  @Test
  void moodNeverChangesWhatIsMissing() {
    DebriefEditor editor = editor(null);
    editor.edit(d -> d.withOutcome(Outcome.ADVANCE).withMood(5));
    assertThat(keys(editor)).containsExactly("debrief.missing.promise");
  }

  @Test
  void notHeldNeedsItsReason() {
    DebriefEditor editor = editor(null);
    editor.edit(d -> d.withOutcome(Outcome.NOT_HELD));
    assertThat(keys(editor)).containsExactly("debrief.missing.not-held-reason");
    editor.edit(d -> d.withNotHeldReason(NotHeldReason.MOVED));
    assertThat(keys(editor)).isEmpty();
  }

  @Test
  void aLaterChangeOfAFinishedDebriefIsMarkedAsCorrected() {
    DebriefEditor first = editor(null);
    first.edit(d -> d.withOutcome(Outcome.CONTINUATION));
    first.edit(d -> d.withLessons("ask earlier"));
    assertThat(first.debrief().correctedAt()).isNull();
    DebriefEditor second = editor(first.debrief());
    second.edit(d -> d.withLessons("ask at the start"));
    assertThat(second.debrief().savedAt()).isEqualTo(first.debrief().savedAt());
    assertThat(second.debrief().correctedAt()).isNotNull();
  }

  @Test
  void aStrayKeyThatIsTakenBackLeavesNothing() {
    DebriefEditor editor = editor(null);
    editor.edit(d -> d.withWhatHappened("x"));
    clock.pass(500);
    editor.edit(d -> d.withWhatHappened(""));
    assertThat(editor.debrief()).isEqualTo(Debrief.EMPTY);
    clock.pass(500);
    assertThat(saved).last().isEqualTo(Debrief.EMPTY);
  }

  @Test
  void whatWasLeftOfAStrayKeyGoesWithTheNextOne() {
    DebriefEditor editor = editor(Debrief.EMPTY.withSavedAt(clock.instant()));
    editor.edit(d -> d.withWhatHappened("x"));
    editor.edit(d -> d.withWhatHappened(""));
    assertThat(editor.debrief()).isEqualTo(Debrief.EMPTY);
  }

  @Test
  void aStrayKeyInWhatWasToldWithoutAMomentLeavesItWithoutOne() {
    Debrief told = Debrief.EMPTY.withLessons("ask earlier");
    DebriefEditor editor = editor(told);
    editor.edit(d -> d.withLessons("ask earlierx"));
    assertThat(editor.debrief().savedAt()).isNotNull();
    editor.edit(d -> d.withLessons("ask earlier"));
    assertThat(editor.debrief()).isEqualTo(told);
  }

  @Test
  void aFinishedDebriefThatIsEmptiedKeepsItsHistory() {
    DebriefEditor first = editor(null);
    first.edit(d -> d.withOutcome(Outcome.CONTINUATION));
    DebriefEditor second = editor(first.debrief());
    second.edit(d -> d.withOutcome(null));
    assertThat(second.debrief().isBlank()).isFalse();
    assertThat(second.debrief().savedAt()).isEqualTo(first.debrief().savedAt());
    assertThat(second.debrief().corrections())
        .extracting(c -> c.part() + " " + c.was())
        .containsExactly("OUTCOME CONTINUATION");
  }

  @Test
  void halfAWordIsSavedToo() {
    DebriefEditor editor = editor(null);
    editor.edit(d -> d.withWhatHappened("They"));
    clock.pass(500);
    assertThat(saved).extracting(Debrief::whatHappened).containsExactly("They");
    assertThat(DebriefEditor.stage(saved.getFirst())).isEqualTo(DebriefStage.BEGUN);
  }

  @Test
  void anIncompleteCorrectionIsStillACorrectionWhenItIsOpenedAgain() {
    CallPlan plan =
        CallPlan.begin("c1", "Mara", CallKind.SALES_CALL, clock.instant())
            .withStatus(PlanStatus.DEBRIEFED);
    Debrief half = Debrief.EMPTY.withOutcome(Outcome.ADVANCE).withSavedAt(clock.instant());
    DebriefEditor editor =
        new DebriefEditor(
            new CallRecord(plan, half, "", ""),
            clock,
            new Autosave<>(clock, new HandWork(), clock, saved::add));
    assertThat(editor.isCorrection()).isTrue();
    editor.edit(d -> d.withOutcome(Outcome.CONTINUATION));
    assertThat(editor.debrief().corrections())
        .extracting(c -> c.part() + " " + c.was())
        .containsExactly("OUTCOME ADVANCE");
  }
}
