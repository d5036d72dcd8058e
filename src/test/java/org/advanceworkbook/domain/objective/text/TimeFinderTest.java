package org.advanceworkbook.domain.objective.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is Monday, 2 March 2026. */
class TimeFinderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Tokenizer TOKENIZER =
      new Tokenizer(WordForms.load(), new Spelling(List::of));
  private static final TimeFinder FINDER = new TimeFinder();

  @ParameterizedTest
  @CsvSource({
    "by Friday, 2026-03-06", "next Friday, 2026-03-13", "Fri 20 March, 2026-03-20",
    "on 14 April, 2026-04-14", "April 14th, 2026-04-14", "by the 9th, 2026-03-09",
    "on 2026-05-01, 2026-05-01", "14.4., 2026-04-14", "14.04.2026, 2026-04-14",
    "until 3/4, 2026-04-03", "tomorrow, 2026-03-03", "by end of week, 2026-03-06",
    "EOW, 2026-03-06", "end of month, 2026-03-31", "by end of April, 2026-04-30",
    "next week, 2026-03-13", "within 10 days, 2026-03-12", "in two weeks, 2026-03-16",
    "in a fortnight, 2026-03-16", "by Q2, 2026-06-30", "cw 14, 2026-04-03",
    "thursday 5pm, 2026-03-05", "Thurs at 16 o'clock, 2026-03-05", "12 Jan, 2027-01-12",
    "friday week, 2026-03-13", "the 21st of May, 2026-05-21", "by noon, 2026-03-02",
    "1 June 2027, 2027-06-01"
  })
  void readsTheDay(String text, LocalDate day) {
    List<TimeMention> found = find("she sends it " + text, true);
    assertThat(found).extracting(TimeMention::day).containsExactly(day);
    assertThat(found.get(0).kind()).isEqualTo(TimeMention.Kind.DATED);
  }

  @Test
  void theLocaleDecidesWhatTwoNumbersMean() {
    assertThat(find("by 3/4", true).get(0).day()).isEqualTo(LocalDate.of(2026, 4, 3));
    assertThat(find("by 3/4", false).get(0).day()).isEqualTo(LocalDate.of(2026, 3, 4));
    assertThat(find("by 3/25", true).get(0).day()).isEqualTo(LocalDate.of(2026, 3, 25));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "twelve months of billing data", "a 30-minute meeting", "got a 9/10", "support 24/7",
        "the 4th floor", "version 2.4 of the plan", "3 of 5 sites", "31 June"
      })
  void isNoDay(String text) {
    assertThat(find(text, true)).filteredOn(t -> t.kind() == TimeMention.Kind.DATED).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "before we hang up, IN_CALL",
    "by the end of the meeting, IN_CALL",
    "on the spot, IN_CALL",
    "at some point, OPEN",
    "in due course, OPEN",
    "when he has time, OPEN",
    "soon, OPEN"
  })
  void otherWordsBindOrDoNot(String text, TimeMention.Kind kind) {
    assertThat(find("she signs it " + text, true))
        .extracting(TimeMention::kind)
        .containsExactly(kind);
  }

  private static List<TimeMention> find(String text, boolean dayFirst) {
    return FINDER.find(TOKENIZER.tokens(text), TODAY, dayFirst);
  }
}
