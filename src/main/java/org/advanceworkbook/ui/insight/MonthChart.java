package org.advanceworkbook.ui.insight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.InsightGroup;

/** A share month by month, with its range as a band. A point opens the calls it counts. */
final class MonthChart extends Region {
  private static final double POINT = 12;
  private static final double NAME = 48;

  private final Words words;
  private final RateWords says;
  private final Consumer<CallFilter> open;
  private final List<Button> points = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final List<Line> grid = new ArrayList<>();
  private final List<Label> scale = new ArrayList<>();
  private final List<Polygon> bands = new ArrayList<>();
  private final List<Polyline> lines = new ArrayList<>();
  private final Label last = new Label();
  private final Label lastOf = new Label();
  private MonthPlot plot = new MonthPlot(List.of(), Measure.ADVANCE);

  MonthChart(Words words, Consumer<CallFilter> open) {
    this.words = words;
    this.says = new RateWords(words);
    this.open = open;
    getStyleClass().add("insight-months");
    last.getStyleClass().add("insight-last");
    lastOf.getStyleClass().addAll("text-caption", "muted");
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  void show(List<InsightGroup> groups, Measure measure) {
    List<InsightGroup> months = groups.stream().filter(g -> !g.key().isEmpty()).toList();
    plot = new MonthPlot(months, measure);
    List.of(points, names, grid, scale, bands, lines).forEach(List::clear);
    for (int quarter = 0; quarter <= 4; quarter++) {
      grid.add(styled(new Line(), "insight-grid"));
      scale.add(caption(quarter % 2 == 0 ? says.percent(quarter / 4.0) : ""));
    }
    plot.runs().forEach(this::stretch);
    for (int i = 0; i < months.size(); i++) {
      points.add(point(i));
      names.add(caption(name(months.get(i))));
    }
    ending();
    arrange();
  }

  private void stretch(MonthPlot.Run run) {
    bands.add(styled(new Polygon(), "insight-band"));
    lines.add(styled(new Polyline(), "insight-line"));
  }

  private void arrange() {
    List<Node> all = new ArrayList<>();
    List.of(grid, scale, bands, lines, names, points).forEach(all::addAll);
    all.add(last);
    all.add(lastOf);
    getChildren().setAll(all);
    points.stream().filter(Node::isVisible).reduce((a, b) -> b).ifPresent(this::stop);
  }

  private void ending() {
    List<MonthPlot.Run> runs = plot.runs();
    Rate rate = runs.isEmpty() ? new Rate(0, 0) : plot.rate(runs.getLast().to());
    last.setText(runs.isEmpty() ? "" : says.percent(rate.value()));
    lastOf.setText(runs.isEmpty() ? "" : says.of(rate));
  }

  private Button point(int month) {
    InsightGroup group = plot.groups().get(month);
    Button point = styled(new Button(), "insight-point");
    point.setAccessibleText(says.whole(group, plot.measure()));
    point.setTooltip(new Tooltip(says.whole(group, plot.measure())));
    point.setOnAction(e -> open.accept(group.held()));
    point.setVisible(plot.rate(month).isShown());
    point.setFocusTraversable(false);
    return point;
  }

  private String name(InsightGroup month) {
    YearMonth when = YearMonth.parse(month.key());
    return when.getMonthValue() == 1 && plot.groups().size() > 12
        ? String.valueOf(when.getYear())
        : words.get("insight.page.month." + when.getMonthValue());
  }

  // One tab stop for all points; the arrows go from month to month.
  private void walk(KeyEvent key) {
    int by = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
    int at = points.indexOf(getScene() == null ? null : getScene().getFocusOwner());
    if (by == 0 || at < 0) {
      return;
    }
    key.consume();
    for (int i = at + by; i >= 0 && i < points.size(); i += by) {
      if (points.get(i).isVisible()) {
        stop(points.get(i));
        points.get(i).requestFocus();
        return;
      }
    }
  }

  private void stop(Button point) {
    points.forEach(p -> p.setFocusTraversable(p == point));
  }

  @Override
  protected void layoutChildren() {
    MonthFrame frame = new MonthFrame(this, scale, last, lastOf);
    for (int i = 0; i < grid.size(); i++) {
      double y = frame.y(i / 4.0);
      grid.get(i).setStartX(frame.left());
      grid.get(i).setEndX(frame.right());
      grid.get(i).setStartY(y);
      grid.get(i).setEndY(y);
      MonthFrame.place(scale.get(i), 0, y - scale.get(i).prefHeight(-1) / 2);
    }
    drawRuns(frame);
    for (int i = 0; i < points.size(); i++) {
      double y = frame.y(plot.rate(i).value());
      points.get(i).resizeRelocate(frame.x(across(i)) - POINT / 2, y - POINT / 2, POINT, POINT);
    }
    drawNames(frame);
    drawEnding(frame);
  }

  private double across(int month) {
    return plot.across(month);
  }

  private void drawRuns(MonthFrame frame) {
    List<MonthPlot.Run> runs = plot.runs();
    for (int r = 0; r < runs.size(); r++) {
      List<Double> line = new ArrayList<>();
      List<Double> under = new ArrayList<>();
      List<Double> over = new ArrayList<>();
      for (int i = runs.get(r).from(); i <= runs.get(r).to(); i++) {
        double x = frame.x(across(i));
        double half = runs.get(r).alone() ? 1 : 0; // the band of a single month is a stroke
        double high = frame.y(plot.rate(i).high());
        double low = frame.y(plot.rate(i).low());
        line.addAll(List.of(x, frame.y(plot.rate(i).value())));
        over.addAll(List.of(x - half, high, x + half, high));
        under.addAll(0, List.of(x + half, low, x - half, low));
      }
      over.addAll(under);
      lines.get(r).getPoints().setAll(line);
      bands.get(r).getPoints().setAll(over);
    }
  }

  private void drawNames(MonthFrame frame) {
    int step = plot.step((int) (frame.width() / NAME));
    for (int i = 0; i < names.size(); i++) {
      Label name = names.get(i);
      name.setVisible((names.size() - 1 - i) % step == 0);
      MonthFrame.place(name, frame.x(across(i)) - name.prefWidth(-1) / 2, frame.bottom() + 8);
    }
  }

  private void drawEnding(MonthFrame frame) {
    List<MonthPlot.Run> runs = plot.runs();
    if (!runs.isEmpty()) {
      int month = runs.getLast().to();
      double x = frame.x(across(month)) + POINT;
      double y = frame.y(plot.rate(month).value());
      MonthFrame.place(last, x, y - last.prefHeight(-1));
      MonthFrame.place(lastOf, x, y);
    }
  }

  private static Label caption(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("text-caption", "muted");
    return label;
  }

  private static <N extends Node> N styled(N node, String style) {
    node.getStyleClass().add(style);
    return node;
  }
}
