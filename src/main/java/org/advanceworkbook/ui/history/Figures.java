package org.advanceworkbook.ui.history;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.words.Words;

/** The rates of what the filter finds; nothing is said about fewer than five held calls. */
final class Figures extends FlowPane {
  private final Words words;

  Figures(Words words) {
    this.words = words;
    getStyleClass().add("history-figures");
  }

  void show(OutcomeTally tally) {
    if (!tally.advanceRate().isShown()) {
      Label few = Headings.small(words.count("history.few", tally.held(), Rate.LEAST));
      few.getStyleClass().add("muted");
      getChildren().setAll(few);
      return;
    }
    getChildren()
        .setAll(
            figure(
                tally.advanceRate(),
                words.get("history.advance-rate"),
                words.get("history.advance-rate.what")),
            figure(
                tally.clearEndingRate(),
                words.get("history.clear-rate"),
                words.get("history.clear-rate.what")));
  }

  private Node figure(Rate rate, String title, String what) {
    Label percent = Headings.figure(percent(rate.value()));
    percent.setMinWidth(USE_PREF_SIZE);
    Label count = Headings.small(words.get("history.of", rate.hits(), rate.n()));
    Label range = new Label();
    range.setText(words.get("history.range", percent(rate.low()), percent(rate.high())));
    range.getStyleClass().addAll("text-caption", "subtle");
    count.getStyleClass().add("muted");
    VBox beside = new VBox(Headings.row(title), what(what), withRange(count, range));
    beside.getStyleClass().add("history-figure-lines");
    HBox figure = new HBox(percent, beside);
    figure.getStyleClass().add("history-figure");
    return figure;
  }

  private static Label what(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("text-caption", "muted");
    return label;
  }

  private static HBox withRange(Label count, Label range) {
    count.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(count, range);
    row.getStyleClass().add("history-range");
    return row;
  }

  private static String percent(double share) {
    return Math.round(share * 100) + "%";
  }
}
