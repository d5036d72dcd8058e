package org.advanceworkbook.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import org.advanceworkbook.words.Words;

/** What the lines below the words mean: one sample and one name for each kind that shows. */
final class LineLegend extends FlowPane {
  private static final double WIDE = 22;
  private static final double HIGH = 14;

  private final Words words;
  private Map<LineKind, String> shown = Map.of();

  LineLegend(Words words) {
    this.words = words;
    getStyleClass().add("aw-line-legend");
    Shown.when(this, false);
  }

  /** Shows the kinds of these lines, in the order of the text. */
  void show(String text, List<TextLine> lines) {
    Map<LineKind, String> quotes = quotes(text, lines);
    if (!quotes.equals(shown)) {
      shown = quotes;
      getChildren().setAll(quotes.keySet().stream().map(this::entry).toList());
      Shown.when(this, !quotes.isEmpty());
    }
  }

  /** All of it as a sentence, for whoever does not see the lines. */
  String said() {
    return shown.keySet().stream().map(this::said).collect(Collectors.joining(" "));
  }

  private String said(LineKind kind) {
    return words.get("kit.line.said", kind.word(), shown.get(kind));
  }

  private Map<LineKind, String> quotes(String text, List<TextLine> lines) {
    Map<LineKind, String> quotes = new LinkedHashMap<>();
    for (TextLine line : lines) {
      String quote = text.substring(line.start(), line.end()).strip();
      quotes.merge(
          line.kind(),
          words.get("kit.line.quote", quote),
          (a, b) -> words.get("kit.line.quotes", a, b));
    }
    return quotes;
  }

  private Node entry(LineKind kind) {
    LineShape shape = new LineShape(kind);
    shape.draw(List.of(new BoundingBox(0, 0, WIDE, HIGH - 1)));
    Pane sample = new Pane(shape.tint(), shape.line());
    sample.setMinSize(WIDE, HIGH);
    sample.setMaxSize(WIDE, HIGH);
    Label entry = new Label(kind.word(), sample);
    entry.getStyleClass().addAll("text-caption", "aw-line-name");
    entry.setAccessibleText(said(kind));
    entry.setTooltip(new Tooltip(said(kind)));
    return entry;
  }
}
