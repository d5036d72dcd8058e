package org.advanceworkbook.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type as a date, a time or a length. Today is Tuesday 16 June 2026. */
class TypedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "26/6|2026-06-26",
        "26/06/2027|2027-06-26",
        "26.6.|2026-06-26",
        "26-6-27|2027-06-26",
        "26 June|2026-06-26",
        "26th of june|2026-06-26",
        "26june|2026-06-26",
        "June 26|2026-06-26",
        "June 26th, 2027|2027-06-26",
        "Fri 26 June 2026|2026-06-26",
        "Thu, 18 June|2026-06-18",
        "2026-07-01|2026-07-01",
        "today|2026-06-16",
        "Tomorrow|2026-06-17",
        "yesterday|2026-06-15",
        "fri|2026-06-19",
        "next friday|2026-06-19",
        "last fri|2026-06-12",
        "tue|2026-06-23",
        "26|2026-06-26",
        "16|2026-06-16",
        "3rd|2026-07-03",
        "31|2026-07-31",
        "in 3 days|2026-06-19",
        "in 2 weeks|2026-06-30",
        "+10|2026-06-26",
        "1 May|2026-05-01",
        "10 April|2027-04-10",
        "20 Dec|2026-12-20",
        "3 sept|2026-09-03",
        "29 feb|2028-02-29",
        "13/25|",
        "31 June|",
        "0|",
        "next blue moon|",
        "june|",
        "fr1|"
      })
  void dates(String typed, LocalDate date) {
    assertThat(new TypedDate(TODAY, DateStyle.DAY_FIRST).read(typed).orElse(null)).isEqualTo(date);
  }

  @Test
  void monthFirstTurnsTheFiguresRound() {
    TypedDate typed = new TypedDate(TODAY, DateStyle.MONTH_FIRST);
    assertThat(typed.read("7/6")).contains(LocalDate.of(2026, 7, 6));
    assertThat(typed.read("26/6")).contains(LocalDate.of(2026, 6, 26));
    assertThat(new TypedDate(TODAY, DateStyle.DAY_FIRST).read("6/26"))
        .contains(LocalDate.of(2026, 6, 26));
  }

  /** What we write, we read: in every style, for every day of some years. */
  @Test
  void ourOwnDatesAreRead() {
    for (DateStyle style : DateStyle.values()) {
      TypedDate typed = new TypedDate(TODAY, style);
      Dates dates = new Dates(new Words(), Clock.systemUTC(), () -> style);
      for (int i = -400; i < 800; i++) {
        LocalDate day = TODAY.plusDays(i);
        assertThat(typed.read(dates.dayYear(day))).contains(day);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "9,09:00",
    "09,09:00",
    "0930,09:30",
    "930,09:30",
    "9:30,09:30",
    "9.30,09:30",
    "9:30 pm,21:30",
    "9pm,21:00",
    "12am,00:00",
    "12 pm,12:00",
    "noon,12:00",
    "14h,14:00",
    "21h30,21:30",
    "2,14:00",
    "02,02:00",
    "0,00:00",
    "23:59,23:59",
    "24,",
    "9:75,",
    "13 pm,",
    "soon,",
    "9:3,"
  })
  void times(String typed, LocalTime time) {
    assertThat(new TypedTime().read(typed).orElse(null)).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "45,45",
    "45 min,45",
    "1 h,60",
    "1h30,90",
    "1:30,90",
    "1.5 h,90",
    "2 hours,120",
    "1 h 15 min,75",
    "0,",
    "9000,",
    "long,"
  })
  void lengths(String typed, Integer minutes) {
    assertThat(new TypedLength().read(typed).orElse(null)).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void nothingTypedEverThrows(long seed) {
    Random random = new Random(seed);
    String letters = "0123456789/.:- jfmasondhpweurtyi+\u00a0é\ud83d\ude00\u05d0";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      new TypedDate(TODAY, DateStyle.DAY_FIRST).read(text.toString());
      new TypedTime().read(text.toString());
      new TypedLength().read(text.toString());
    }
    assertThat(new TypedDate(TODAY, DateStyle.ISO).read("9".repeat(100_000))).isEmpty();
  }
}
