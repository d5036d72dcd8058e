package org.advanceworkbook.ui.insight;

import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.workbook.InsightGroup;

/**
 * Where the points of a line lie, apart from any drawing. Months of too few calls have no point,
 * and the line is broken there: it would say more than was counted.
 *
 * @param groups the months, in order, without gaps
 * @param measure the share drawn
 */
record MonthPlot(List<InsightGroup> groups, Measure measure) {
  /** Neighbouring months that have a point. */
  record Run(int from, int to) {
    boolean alone() {
      return from == to;
    }
  }

  Rate rate(int month) {
    return groups.get(month).rate(measure);
  }

  /** The stretches of line. */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= groups.size(); i++) {
      boolean shown = i < groups.size() && rate(i).isShown();
      if (shown && from < 0) {
        from = i;
      }
      if (!shown && from >= 0) {
        runs.add(new Run(from, i - 1));
        from = -1;
      }
    }
    return runs;
  }

  /** 0 to 1 from the left edge. */
  double across(int month) {
    return groups.size() < 2 ? 0.5 : (double) month / (groups.size() - 1);
  }

  /** Every how manieth month is named, where {@code most} names have room. */
  int step(int most) {
    int step = 1;
    while (groups.size() > step * Math.max(1, most)) {
      step = step < 3 ? step + 1 : step < 12 ? step * 2 : step + 12;
    }
    return step;
  }
}
