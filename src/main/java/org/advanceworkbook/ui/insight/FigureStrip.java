package org.advanceworkbook.ui.insight;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.CallsPer;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;

/** What all calls of the filter come to. A figure opens the calls it counts. */
final class FigureStrip extends FlowPane {
  private static final List<Measure> SHOWN =
      List.of(Measure.ADVANCE, Measure.CLEAR_ENDING, Measure.PLANNED_HIT, Measure.KEPT);

  private final Words words;
  private final RateWords says;
  private final Consumer<CallFilter> open;

  FigureStrip(Words words, Consumer<CallFilter> open) {
    this.words = words;
    this.says = new RateWords(words);
    this.open = open;
    getStyleClass().add("insight-figures");
  }

  /**
   * @param held finds the held calls that are counted
   */
  void show(CallFigures figures, CallFilter held) {
    Stream<Node> rates = SHOWN.stream().map(m -> rate(m, figures.rate(m), held));
    Stream<Node> per =
        Stream.of(
            per("advance", figures.callsPerAdvance(), held),
            per("decision", figures.callsPerDecision(), held));
    getChildren().setAll(Stream.concat(rates, per).toList());
  }

  private Node rate(Measure measure, Rate rate, CallFilter held) {
    String figure = rate.isShown() ? says.percent(rate.value()) : words.get("insight.page.dash");
    String below = rate.isShown() ? says.of(rate) + "\n" + says.range(rate) : says.few(rate);
    return card(says.measure(measure), figure, says.what(measure), below, held);
  }

  private Node per(String what, CallsPer per, CallFilter held) {
    String figure =
        per.isShown()
            ? words.get("insight.page.decimal", Math.round(per.value() * 10) / 10.0)
            : words.get("insight.page.dash");
    return card(
        words.get("insight.page.per." + what),
        figure,
        words.get("insight.page.per.what." + what),
        words.get("insight.page.per.of", per.calls(), per.endings())
            + "\n"
            + words.get("insight.page.strip.fewer"),
        held);
  }

  private Node card(String title, String figure, String what, String below, CallFilter held) {
    Label large = Headings.figure(figure);
    Label lines = Headings.caption(below);
    lines.getStyleClass().add("muted");
    VBox parts = new VBox(Headings.row(title), large, lines);
    // Wrapped text in the graphic of a button asks for more height than it takes.
    parts.getChildren().forEach(line -> ((Label) line).setWrapText(false));
    parts.getStyleClass().add("insight-figure-parts");
    Button card = new Button();
    card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    card.setGraphic(parts);
    card.getStyleClass().addAll("flat", "insight-figure");
    card.setTooltip(new Tooltip(what));
    card.setAccessibleText(
        words.get("insight.page.figure.said", title, figure, below.replace("\n", ", ")));
    card.setOnAction(e -> open.accept(held));
    return card;
  }
}
