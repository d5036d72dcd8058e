package org.advanceworkbook.workbook.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.ui.Kits;
import org.advanceworkbook.ui.SampleStore;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last twelve calls against the twelve before. */
class TrendTest {
  @TempDir Path folder;

  @Test
  void itCountsTwelveAndTheTwelveBefore() {
    try (WorkbookStore store = SampleStore.usual(folder)) {
      Trend trend = new OneOnOnes(store, Kits.CLOCK).trend("");
      java.util.List<CallRow> held =
          store
              .calls(
                  CallFilter.ALL.withWhich(CallFilter.Which.DEBRIEFED),
                  CallOrder.NEWEST_FIRST,
                  200,
                  0)
              .stream()
              .filter(r -> r.outcome() != Outcome.NOT_HELD)
              .toList();
      assertThat(trend.outcomes()).hasSize(12);
      assertThat(trend.outcomes().getLast()).isEqualTo(held.getFirst().outcome());
      assertThat(trend.advances().now()).isEqualTo(forward(held.subList(0, 12)));
      assertThat(trend.advances().before()).isEqualTo(forward(held.subList(12, 24)));
      assertThat(trend.agendas().now().n()).isEqualTo(12);
    }
  }

  private static Rate forward(java.util.List<CallRow> rows) {
    return new Rate(
        rows.stream()
            .filter(r -> r.outcome() == Outcome.ADVANCE || r.outcome() == Outcome.ORDER)
            .count(),
        rows.size());
  }

  @Test
  void withoutCallsThereIsNoFigure() {
    try (WorkbookStore store = SampleStore.empty(folder)) {
      Trend trend = new OneOnOnes(store, Kits.CLOCK).trend("");
      assertThat(trend.advances().now()).isEqualTo(new Rate(0, 0));
    }
  }
}
