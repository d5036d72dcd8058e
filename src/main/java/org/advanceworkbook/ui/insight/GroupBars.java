package org.advanceworkbook.ui.insight;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.InsightGroup;

/** One bar for each group. A bar opens the calls it counts. */
final class GroupBars extends VBox {
  private final RateWords says;
  private final Consumer<CallFilter> open;

  GroupBars(RateWords says, Consumer<CallFilter> open) {
    this.says = says;
    this.open = open;
    getStyleClass().add("insight-bars");
  }

  void show(List<InsightGroup> groups, Measure measure) {
    getChildren().setAll(groups.stream().map(g -> bar(g, measure)).toList());
  }

  private Node bar(InsightGroup group, Measure measure) {
    Button bar = new Button();
    bar.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    bar.setGraphic(parts(group, group.rate(measure)));
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().addAll("flat", "insight-bar");
    bar.setAccessibleText(says.whole(group, measure));
    bar.setTooltip(new Tooltip(says.whole(group, measure)));
    bar.setOnAction(e -> open.accept(group.held()));
    bar.setDisable(group.figures().tally().held() == 0);
    return bar;
  }

  private Node parts(InsightGroup group, Rate rate) {
    Label name = new Label(says.name(group));
    name.getStyleClass().add("insight-bar-name");
    RateTrack track = new RateTrack(rate);
    HBox.setHgrow(track, Priority.ALWAYS);
    Label percent = new Label(rate.isShown() ? says.percent(rate.value()) : "");
    percent.getStyleClass().add("insight-bar-percent");
    Label of = new Label(rate.isShown() ? says.of(rate) : says.few(rate));
    of.getStyleClass().addAll("text-caption", "muted", "insight-bar-of");
    HBox parts = new HBox(name, track, percent, of);
    parts.getStyleClass().add("insight-bar-parts");
    return parts;
  }
}
