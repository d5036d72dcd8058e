package org.advanceworkbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.advanceworkbook.domain.call.AgendaItem;
import org.advanceworkbook.domain.call.CallPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar file, read back by a parser that is not ours. */
class CalendarFileTest {
  @Test
  void itSaysWhatWhereAndWhatFor() {
    VEvent event = event(Meetings.plan());
    assertThat(event.getSummary().getValue()).isEqualTo("Meeting with Æbelø Frugt; Søn, & Co");
    assertThat(event.getLocation().getValue()).isEqualTo("Pakhus 4, 2. sal");
    assertThat(event.getDescription().getValue())
        .contains("Why we meet: You asked about frost")
        .contains(
            "10:30 Frost last spring, and what it cost (Ilse), 20 min\n10:50 Who decides; by when")
        .contains("The picking lists of 2025\nand a pen")
        .doesNotContain(Meetings.INTERNAL);
    assertThat(text(Meetings.plan())).doesNotContain(Meetings.INTERNAL);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-12, 10:30, Europe/Copenhagen, 2026-03-12T09:30:00Z",
    "2026-07-12, 10:30, Europe/Copenhagen, 2026-07-12T08:30:00Z",
    "2026-07-12, 10:30, America/New_York, 2026-07-12T14:30:00Z",
    "2026-03-29, 02:30, Europe/Berlin, 2026-03-29T01:30:00Z",
    "2026-10-25, 02:30, Europe/Berlin, 2026-10-25T00:30:00Z",
    "2026-07-12, 10:30, Nowhere/At all, 2026-07-12T08:30:00Z",
    "2026-01-01, 00:10, Pacific/Kiritimati, 2025-12-31T10:10:00Z"
  })
  void itStartsAtThatInstantWhateverTheClocksDo(
      LocalDate day, LocalTime start, String zone, Instant instant) {
    VEvent event = event(Meetings.on(day, start, zone));
    assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(instant);
    assertThat(event.getDateEnd().getValue().toInstant())
        .isEqualTo(instant.plus(Duration.ofMinutes(45)));
  }

  @Test
  void aMeetingWithoutAStartTakesTheDay() {
    VEvent event = event(Meetings.on(LocalDate.of(2026, 3, 12), null, ""));
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(text(Meetings.on(LocalDate.of(2026, 3, 12), null, "")))
        .contains("DTSTART;VALUE=DATE:20260312\r\n", "DTEND;VALUE=DATE:20260313\r\n");
  }

  @Test
  void aLaterChangeKeepsTheIdAndHasAHigherNumber() {
    VEvent first = event(Meetings.plan());
    VEvent later = event(changed(Meetings.plan(), Duration.ofDays(2)));
    assertThat(later.getUid().getValue()).isEqualTo(first.getUid().getValue()).contains("c-77");
    assertThat(later.getSequence().getValue()).isGreaterThan(first.getSequence().getValue());
  }

  @Test
  void noLineIsLongerThanACalendarReadsAndNoLetterIsCut() {
    String long_ = "Ærø 東京 👩‍👩‍👧 ".repeat(60).strip();
    CallPlan plan = Meetings.plan();
    CallPlan wide =
        plan.withAgenda(plan.agenda().withItems(List.of(new AgendaItem("1", long_, 5, ""))));
    assertThat(text(wide).split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(event(wide).getDescription().getValue()).contains(long_);
  }

  @Test
  void controlCharactersCannotForgeALine() {
    CallPlan plan = Meetings.plan();
    String hostile = "a\r\nATTENDEE:mailto:x@y.z\u0000\u0007\u2028b";
    CallPlan forged = plan.withFrame(plan.frame().change().place(hostile).done());
    assertThat(event(forged).getAttendees()).isEmpty();
    assertThat(event(forged).getLocation().getValue()).isEqualTo("a\nATTENDEE:mailto:x@y.z\nb");
  }

  @Test
  void withoutADateThereIsNone() {
    assertThatThrownBy(() -> Meetings.post().invitation(Meetings.on(null, null, "")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CallPlan changed(CallPlan plan, Duration later) {
    return plan.withChangedAt(plan.createdAt().plus(later));
  }

  private static String text(CallPlan plan) {
    return new String(Meetings.post().invitation(plan), StandardCharsets.UTF_8);
  }

  private static VEvent event(CallPlan plan) {
    ICalendar calendar = Biweekly.parse(text(plan)).first();
    assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    return calendar.getEvents().getFirst();
  }
}
