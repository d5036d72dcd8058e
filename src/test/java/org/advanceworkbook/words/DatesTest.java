package org.advanceworkbook.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatesTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 16);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-16T08:40:00Z"), ZoneOffset.UTC);

  private static Dates dates(DateStyle style) {
    return new Dates(new Words(() -> style), CLOCK, () -> style);
  }

  private static String plain(String text) {
    return text.replace(Words.NO_BREAK, ' ');
  }

  @Test
  void dayFirst() {
    Dates dates = dates(DateStyle.DAY_FIRST);
    LocalDate day = LocalDate.of(2026, 6, 18);
    assertThat(plain(dates.day(day))).isEqualTo("18 June");
    assertThat(plain(dates.dayLong(day))).isEqualTo("Thursday 18 June");
    assertThat(plain(dates.dayShort(day))).isEqualTo("Thu 18 Jun");
    assertThat(plain(dates.dayYear(day))).isEqualTo("Thu 18 June 2026");
    assertThat(plain(dates.dayShort(day.plusYears(1)))).isEqualTo("Fri 18 Jun 2027");
    assertThat(plain(dates.month(day))).isEqualTo("June 2026");
    assertThat(plain(dates.range(LocalDate.of(2026, 5, 26), day))).isEqualTo("26 May to 18 June");
  }

  @Test
  void aMomentIsOfTheDayWhereTheClockStands() {
    Instant late = Instant.parse("2026-06-16T22:30:00Z");
    for (int hours : List.of(-12, 0, 12)) {
      Clock there = CLOCK.withZone(ZoneOffset.ofHours(hours));
      Dates dates = new Dates(new Words(), there, () -> DateStyle.DAY_FIRST);
      assertThat(dates.dayOf(late)).isEqualTo(hours == 12 ? TUESDAY.plusDays(1) : TUESDAY);
    }
  }

  @Test
  void otherStyles() {
    LocalDate day = LocalDate.of(2026, 9, 3);
    assertThat(plain(dates(DateStyle.MONTH_FIRST).dayYear(day))).isEqualTo("Thu September 3, 2026");
    assertThat(plain(dates(DateStyle.MONTH_FIRST).dayShort(day))).isEqualTo("Thu Sep 3");
    assertThat(plain(dates(DateStyle.ISO).dayYear(day))).isEqualTo("Thu 2026-09-03");
    assertThat(dates(DateStyle.ISO).day(day)).isEqualTo("2026-09-03");
  }

  @ParameterizedTest
  @EnumSource(DateStyle.class)
  void nothingInADateBreaks(DateStyle style) {
    assertThat(dates(style).dayYear(TUESDAY)).doesNotContain(" ");
    assertThat(dates(style).dayLong(TUESDAY)).doesNotContain(" ");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-16,today,due today,today",
    "2026-06-17,tomorrow,due tomorrow,tomorrow",
    "2026-06-15,yesterday,1 day late,yesterday",
    "2026-06-12,Fri 12 Jun,4 days late,4 days ago",
    "2026-06-19,Fri 19 Jun,due Fri 19 Jun,in 3 days"
  })
  void seenFromToday(LocalDate day, String relative, String due, String distance) {
    Dates dates = dates(DateStyle.DAY_FIRST);
    assertThat(plain(dates.relative(day))).isEqualTo(relative);
    assertThat(plain(dates.due(day))).isEqualTo(due);
    assertThat(plain(dates.distance(day))).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-16T14:00,in 5 h 20 min",
    "2026-06-16T09:20,in 40 min",
    "2026-06-16T10:40,in 2 h",
    "2026-06-16T08:40,now",
    "2026-06-22T11:00,in 6 days",
    "2026-06-16T07:00,today"
  })
  void until(LocalDateTime moment, String said) {
    assertThat(plain(dates(DateStyle.DAY_FIRST).until(moment))).isEqualTo(said);
  }

  @Test
  void timesAndSpans() {
    Dates dates = dates(DateStyle.DAY_FIRST);
    assertThat(dates.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    assertThat(dates.time(Instant.parse("2026-06-16T14:02:59Z"))).isEqualTo("14:02");
    assertThat(dates.span(LocalTime.of(10, 0), 60)).isEqualTo("10:00 to 11:00");
    assertThat(plain(dates.length(90))).isEqualTo("1 h 30 min");
    assertThat(plain(dates.length(60))).isEqualTo("1 h");
    assertThat(plain(dates.length(5))).isEqualTo("5 min");
  }

  @Test
  void datesInsideSentences() {
    Words words = new Words(() -> DateStyle.DAY_FIRST);
    assertThat(plain(words.get("common.due", TUESDAY))).isEqualTo("due Tue 16 June");
    Words iso = new Words(() -> DateStyle.ISO);
    assertThat(iso.get("common.due", TUESDAY)).isEqualTo("due 2026-06-16");
    assertThat(words.get("common.in", LocalTime.of(9, 5))).isEqualTo("in 09:05");
  }
}
