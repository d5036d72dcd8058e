package org.advanceworkbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.NextStep;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows a call as calendar entries, read back by a parser that is not ours. */
class NextStepFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 2);

  private static Commitment promise(String id, Side side, String who, String what, LocalDate due) {
    return new Commitment(
        id,
        "c-77",
        "a1",
        "o1",
        side,
        who,
        what,
        due,
        false,
        3,
        Meetings.INTERNAL,
        FollowThrough.OPEN,
        null,
        null,
        0);
  }

  private static Debrief debrief() {
    return Debrief.EMPTY
        .withOutcome(Outcome.ADVANCE)
        .withNextStep(Meetings.INTERNAL)
        .withWhatHappened(Meetings.INTERNAL)
        .withLessons(Meetings.INTERNAL)
        .withEvidence(Meetings.INTERNAL)
        .withNextCallOn(DAY)
        .withPromises(
            List.of(
                promise("p1", Side.CLIENT, "Ilse; Holm", "sends the lists,\nall", DAY.minusDays(9)),
                promise("p2", Side.US, "Mara", "brings the scales", null),
                promise("p3", Side.CLIENT, "Ilse", "no day", null),
                promise("p4", Side.CLIENT, "Ilse", "kept already", DAY.minusDays(9))
                    .kept(DAY.minusDays(10), "")));
  }

  private static List<VEvent> events(Debrief debrief, Duration later) {
    String file = file(debrief, later);
    ICalendar calendar = Biweekly.parse(file).first();
    assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    return calendar.getEvents();
  }

  private static String file(Debrief debrief, Duration later) {
    Clock then = Clock.fixed(Meetings.MADE.plus(later), ZoneId.of("America/Los_Angeles"));
    ClientPost post = new ClientPost(new Words()::say, then);
    return new String(
        post.nextSteps(Meetings.plan(), NextStep.after(Meetings.plan(), debrief)),
        StandardCharsets.UTF_8);
  }

  @Test
  void theNextCallAndWhatTheClientStillHasToDoStandOnTheirDays() {
    List<VEvent> events = events(debrief(), Duration.ofDays(12));
    assertThat(events).hasSize(2);
    VEvent call = events.getFirst();
    assertThat(call.getUid().getValue()).isEqualTo("c-77-next@advance-workbook");
    assertThat(call.getSummary().getValue()).isEqualTo("Meeting with Æbelø Frugt; Søn, & Co");
    assertThat(call.getDescription().getValue().replace('\u00a0', ' '))
        .isEqualTo(
            """
            As we agreed on Thu 12 March
            Ilse; Holm: sends the lists,
            all, by Tue 24 March
            Mara: brings the scales
            Ilse: no day""");
    VEvent promise = events.get(1);
    assertThat(promise.getUid().getValue()).isEqualTo("p1@advance-workbook");
    assertThat(promise.getSummary().getValue()).isEqualTo("Ilse; Holm: sends the lists,\nall");
    assertThat(promise.getTransparency().isTransparent()).isTrue();
  }

  @Test
  void nothingInternalIsInIt() {
    assertThat(file(debrief(), Duration.ofDays(12)).replace("\r\n ", ""))
        .doesNotContain(Meetings.INTERNAL);
  }

  @Test
  void aPromiseThatSlippedKeepsItsIdAndHasAHigherNumber() {
    VEvent first = events(debrief(), Duration.ofDays(12)).get(1);
    Debrief slipped =
        debrief()
            .withPromises(
                debrief().promises().stream().map(p -> p.slippedTo(DAY.plusDays(5))).toList());
    VEvent later = events(slipped, Duration.ofDays(20)).get(1);
    assertThat(later.getUid().getValue()).isEqualTo(first.getUid().getValue());
    assertThat(later.getSequence().getValue()).isGreaterThan(first.getSequence().getValue());
    assertThat(later.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(7);
  }

  /** A day is a day in every zone, also where the clocks are changed in it. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-29, 20260329, 20260330",
    "2026-10-25, 20261025, 20261026",
    "2026-03-08, 20260308, 20260309",
    "2026-12-31, 20261231, 20270101",
    "2028-02-28, 20280228, 20280229"
  })
  void itTakesExactlyThatDay(LocalDate day, String start, String end) {
    String file = file(debrief().withNextCallOn(day), Duration.ofDays(12));
    assertThat(file)
        .contains("DTSTART;VALUE=DATE:" + start + "\r\nDTEND;VALUE=DATE:" + end + "\r\n");
    assertThat(events(debrief().withNextCallOn(day), Duration.ofDays(12)).getFirst())
        .matches(e -> !e.getDateStart().getValue().hasTime());
  }

  @Test
  void aCallThatWasNotHeldIsNoDayOnWhichAnythingWasAgreed() {
    Debrief moved = Debrief.EMPTY.withOutcome(Outcome.NOT_HELD).withNextCallOn(DAY);
    assertThat(events(moved, Duration.ofDays(12)).getFirst().getDescription().getValue())
        .isEqualTo("As we agreed");
  }

  @Test
  void withoutADayThereIsNoStep() {
    assertThat(NextStep.after(Meetings.plan(), Debrief.EMPTY.withNextStep("Call again"))).isEmpty();
  }
}
