package org.advanceworkbook.ui.coaching;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.coaching.Trend;

/** The last twelve calls against the twelve before; no figure without its count. */
final class TrendPart extends VBox {
  private final Words words;

  TrendPart(Kit kit, Trend trend) {
    this.words = kit.words();
    getStyleClass().add("coaching-trend");
    long n = trend.advances().now().n();
    getChildren().add(Headings.section(words.count("coaching.trend", n)));
    if (n == 0) {
      return;
    }
    getChildren().add(line("coaching.trend.advance", trend.advances()));
    getChildren().add(kit.outcomes().row(trend.outcomes()));
    getChildren().add(line("coaching.trend.objective", trend.objectives()));
    getChildren().add(line("coaching.trend.agenda", trend.agendas()));
  }

  private VBox line(String key, Trend.Pair pair) {
    Rate now = pair.now();
    Label name = Headings.body(words.get(key));
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label figure = Headings.row(words.get("coaching.trend.of", now.hits(), now.n()));
    figure.setMinWidth(Region.USE_PREF_SIZE);
    VBox lines = new VBox(new HBox(name, figure), caption(range(now)), caption(before(pair)));
    lines.getStyleClass().add("coaching-trend-line");
    return lines;
  }

  private String range(Rate rate) {
    return rate.isShown()
        ? words.get("coaching.trend.range", percent(rate.low()), percent(rate.high()))
        : words.get("coaching.trend.few");
  }

  private String before(Trend.Pair pair) {
    Rate was = pair.before();
    return was.n() == 0
        ? words.get("coaching.trend.none-before")
        : words.get("coaching.trend.was", was.hits(), was.n());
  }

  private static Label caption(String text) {
    Label label = Headings.caption(text);
    label.getStyleClass().add("muted");
    return label;
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }
}
