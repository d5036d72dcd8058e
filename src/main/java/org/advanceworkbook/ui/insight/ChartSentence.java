package org.advanceworkbook.ui.insight;

import java.util.Comparator;
import java.util.List;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.InsightGroup;

/** A chart in one sentence, for whoever does not see it. */
final class ChartSentence {
  private final Words words;
  private final RateWords says;

  ChartSentence(Words words) {
    this.words = words;
    this.says = new RateWords(words);
  }

  /** Months from first to last; other groups from the highest share to the lowest. */
  String of(List<InsightGroup> groups, Measure measure) {
    List<InsightGroup> shown = groups.stream().filter(g -> g.rate(measure).isShown()).toList();
    String what = says.measure(measure);
    if (shown.isEmpty()) {
      return words.get("insight.page.sentence.none", what);
    }
    if (shown.size() == 1) {
      return words.get("insight.page.sentence.single", what, says.whole(shown.getFirst(), measure));
    }
    boolean time = shown.getFirst().by() == Dimension.MONTH;
    List<InsightGroup> order = time ? shown : ranked(shown, measure);
    return words.get(
        time ? "insight.page.sentence.months" : "insight.page.sentence.groups",
        what,
        says.whole(order.getFirst(), measure),
        says.whole(order.getLast(), measure));
  }

  private static List<InsightGroup> ranked(List<InsightGroup> groups, Measure measure) {
    return groups.stream()
        .sorted(Comparator.comparingDouble(g -> -g.rate(measure).value()))
        .toList();
  }
}
