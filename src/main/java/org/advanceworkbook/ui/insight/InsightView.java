package org.advanceworkbook.ui.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.GroupName;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallSaying;
import org.advanceworkbook.workbook.CallSayings;
import org.advanceworkbook.workbook.Insight;
import org.advanceworkbook.workbook.InsightGroup;

/** What the calls say: sentences, figures, and one chart by what is chosen. */
public final class InsightView extends VBox {
  private static final Set<Outcome> HELD =
      Set.of(Outcome.ORDER, Outcome.ADVANCE, Outcome.CONTINUATION, Outcome.NO_SALE);

  /** All that is shown of one filter. */
  private record Found(
      CallFilter held, CallFigures total, List<InsightGroup> groups, List<CallSaying> sayings) {}

  private final InsightParts parts;
  private final Words words;
  private final RateWords says;
  private final Background.Lane lane;
  private final SayingList sayings;
  private final FigureStrip figures;
  private final ComboBox<Dimension> by;
  private final ComboBox<Measure> measure;
  private final CheckBox asTable;
  private final MonthChart months;
  private final GroupBars bars;
  private final RateTable table;
  private final Label sentence = Headings.small("");
  private final StackPane chart = new StackPane();
  private List<InsightGroup> groups = List.of();

  /** The figures of the calls that a filter finds. */
  public InsightView(InsightParts parts) {
    this.parts = parts;
    words = parts.kit().words();
    says = new RateWords(words);
    lane = parts.kit().background().lane();
    sayings = new SayingList(words, parts.open());
    figures = new FigureStrip(words, parts.open());
    months = new MonthChart(words, parts.open());
    bars = new GroupBars(says, parts.open());
    table = RateTable.make(words, parts.open());
    by = choice("insight.page.by", List.of(Dimension.values()), d -> words.say(GroupName.of(d)));
    measure = choice("insight.page.rate", measures(), says::measure);
    getStyleClass().add("insight-view");
    sentence.getStyleClass().add("muted");
    asTable = parts.kit().fields().check(words.get("insight.page.as-table"));
    asTable.getStyleClass().add("insight-as-table");
    by.getStyleClass().add("insight-by");
    chart.getChildren().setAll(months, bars, table);
    getChildren().setAll(page());
    chosen();
  }

  private static List<Measure> measures() {
    return Arrays.stream(Measure.values()).filter(m -> m != Measure.PURPOSE_MET).toList();
  }

  private <T> ComboBox<T> choice(String label, List<T> items, Function<T, String> name) {
    ComboBox<T> box = parts.kit().fields().choice(words.get(label), items, name).input();
    box.setValue(items.getFirst());
    return box;
  }

  private Node page() {
    FlowPane choices =
        new FlowPane(
            by, measure, asTable, new ChartCopy(parts.kit()).menu(() -> chart, this::lines));
    choices.getStyleClass().add("insight-choices");
    ScrollPage page =
        new ScrollPage(
            Headings.section(words.get("insight.page.says")),
            sayings,
            figures,
            Headings.section(words.get("insight.page.groups")),
            choices,
            sentence,
            chart);
    page.column().getStyleClass().setAll("insight-page"); // within a page already
    setVgrow(page, Priority.ALWAYS);
    return page;
  }

  private void chosen() {
    by.valueProperty().subscribe((was, is) -> reload());
    measure.valueProperty().subscribe((was, is) -> draw());
    asTable.selectedProperty().subscribe((was, is) -> draw());
  }

  /** Counts anew. */
  public void reload() {
    CallFilter filter = parts.filter().get();
    Dimension wanted = by.getValue();
    lane.run(() -> count(filter, wanted)).then(this::show).otherwise(this::failed);
  }

  private Found count(CallFilter filter, Dimension wanted) {
    Insight insight = parts.insight();
    return new Found(
        Insight.debriefed(filter).withOutcomes(HELD),
        insight.total(filter),
        insight.by(filter, wanted),
        new CallSayings(insight).of(filter));
  }

  private void failed(RuntimeException failure) {
    parts
        .kit()
        .notices()
        .warn(words.get("history.failed"), words.get("history.again"), this::reload);
  }

  private void show(Found found) {
    groups = found.groups();
    sayings.show(found.sayings());
    figures.show(found.total(), found.held());
    draw();
  }

  private void draw() {
    boolean months = by.getValue() == Dimension.MONTH;
    boolean cells = asTable.isSelected();
    Measure of = measure.getValue();
    Shown.when(this.months, months && !cells);
    Shown.when(bars, !months && !cells);
    Shown.when(table, cells);
    this.months.show(months ? groups : List.of(), of);
    bars.show(months ? List.of() : groups, of);
    table.show(groups, of);
    sentence.setText(says.what(of));
    chart.setAccessibleText(new ChartSentence(words).of(groups, of));
  }

  private String lines() {
    return parts.csv().apply(table.cells(groups, measure.getValue()));
  }
}
