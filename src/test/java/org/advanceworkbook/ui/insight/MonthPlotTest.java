package org.advanceworkbook.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.InsightGroup;
import org.junit.jupiter.api.Test;

/** Where a line is broken, and what is said of it. */
class MonthPlotTest {
  private static InsightGroup month(int number, long advances, long continuations) {
    OutcomeTally tally = new OutcomeTally(0, advances, continuations, 0, 0);
    return new InsightGroup(
        Dimension.MONTH,
        YearMonth.of(2026, number).toString(),
        new CallFigures(tally, 0, 0, 0, 0),
        CallFilter.ALL);
  }

  private static final List<InsightGroup> MONTHS =
      List.of(
          month(1, 3, 2),
          month(2, 4, 4),
          month(3, 1, 3),
          month(4, 0, 0),
          month(5, 2, 3),
          month(6, 2, 2));

  @Test
  void theLineIsBrokenWhereTooFewCallsWereHeld() {
    assertThat(new MonthPlot(MONTHS, Measure.ADVANCE).runs())
        .containsExactly(new MonthPlot.Run(0, 1), new MonthPlot.Run(4, 4));
  }

  @Test
  void aLineOfNothingHasNoStretches() {
    assertThat(new MonthPlot(List.of(), Measure.ADVANCE).runs()).isEmpty();
  }

  @Test
  void noMoreMonthsAreNamedThanHaveRoom() {
    List<InsightGroup> many = IntStream.range(0, 120).mapToObj(i -> month(1, 5, 5)).toList();
    MonthPlot plot = new MonthPlot(many, Measure.ADVANCE);
    for (int most : List.of(1, 3, 7, 10, 40, 120)) {
      assertThat(Math.ceil(120.0 / plot.step(most))).isLessThanOrEqualTo(most);
    }
    assertThat(plot.step(120)).isEqualTo(1);
  }

  @Test
  void theSentenceNamesFirstAndLastWithCountAndRange() {
    String said = new ChartSentence(new Words()).of(MONTHS, Measure.ADVANCE);
    assertThat(said)
        .contains("January 2026: 60%, 3 of 5, 95% range 23% to 88%")
        .contains("May 2026: 40%, 2 of 5");
  }

  @Test
  void ofTooFewCallsNoShareIsSaid() {
    String said = new ChartSentence(new Words()).of(MONTHS.subList(2, 4), Measure.ADVANCE);
    assertThat(said).doesNotContain("%").contains("five held calls");
  }
}
