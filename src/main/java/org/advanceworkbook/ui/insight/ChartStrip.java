package org.advanceworkbook.ui.insight;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.CallsPer;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.InsightGroup;

/** Three charts above the calls: the rate by month, the purposes met, the calls an advance took. */
public final class ChartStrip extends HBox {
  /** What the three show. */
  private record Found(CallFigures total, List<InsightGroup> months, List<InsightGroup> purposes) {}

  private final InsightParts parts;
  private final Words words;
  private final RateWords says;
  private final Background.Lane lane;
  private final MonthChart months;
  private final GroupBars purposes;
  private final Label rate = caption("");
  private final Label per = Headings.figure("");
  private final Label perOf = caption("");

  /** The charts of the calls that a filter finds. */
  public ChartStrip(InsightParts parts) {
    this.parts = parts;
    words = parts.kit().words();
    says = new RateWords(words);
    lane = parts.kit().background().lane();
    months = new MonthChart(words, parts.open());
    purposes = new GroupBars(says, parts.open());
    getStyleClass().add("insight-strip");
    VBox left = column("insight.page.strip.months", rate, months);
    VBox.setVgrow(months, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox middle =
        column(
            "insight.page.strip.purposes",
            caption(words.get("insight.page.what.PURPOSE_MET")),
            purposes);
    middle.getStyleClass().add("insight-strip-purposes");
    VBox right =
        column(
            "insight.page.per.advance", caption(words.get("insight.page.strip.fewer")), per, perOf);
    right.getStyleClass().add("insight-strip-per");
    getChildren().setAll(left, middle, right);
  }

  private VBox column(String title, Node... below) {
    VBox column = new VBox(Headings.row(words.get(title)));
    column.getChildren().addAll(below);
    column.getStyleClass().add("insight-strip-column");
    return column;
  }

  private static Label caption(String text) {
    Label caption = Headings.caption(text);
    caption.getStyleClass().add("muted");
    return caption;
  }

  /** Counts anew. */
  public void reload() {
    CallFilter filter = parts.filter().get();
    lane.run(
            () ->
                new Found(
                    parts.insight().total(filter),
                    parts.insight().by(filter, Dimension.MONTH),
                    parts.insight().by(filter, Dimension.PURPOSE)))
        .then(this::show)
        .otherwise(failure -> {}); // the list beside it says what went wrong
  }

  private void show(Found found) {
    months.show(found.months(), Measure.ADVANCE);
    purposes.show(
        found.purposes().stream().filter(g -> !g.key().isEmpty()).toList(), Measure.PURPOSE_MET);
    Rate all = found.total().rate(Measure.ADVANCE);
    rate.setText(words.get("insight.page.strip.all", says.whole(all)));
    CallsPer advance = found.total().callsPerAdvance();
    per.setText(
        advance.isShown()
            ? words.get("insight.page.decimal", Math.round(advance.value() * 10) / 10.0)
            : words.get("insight.page.dash"));
    perOf.setText(words.get("insight.page.per.of", advance.calls(), advance.endings()));
    setAccessibleText(new ChartSentence(words).of(found.months(), Measure.ADVANCE));
  }
}
