package org.advanceworkbook.ui.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.domain.insight.OutcomeTally;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.InsightGroup;

/** The figures of a chart as a table. Enter and double click open the calls of a row. */
final class RateTable extends TableView<InsightGroup> {
  /** A column: its name in the bundle and what stands in it. */
  private record Part(String name, Function<InsightGroup, String> cell) {}

  private final Words words;
  private final RateWords says;
  private Measure measure = Measure.ADVANCE;

  static RateTable make(Words words, Consumer<CallFilter> open) {
    RateTable table = new RateTable(words);
    table.arrange(open);
    return table;
  }

  private RateTable(Words words) {
    this.words = words;
    this.says = new RateWords(words);
    getStyleClass().add("insight-table");
  }

  private void arrange(Consumer<CallFilter> open) {
    setAccessibleText(words.get("insight.page.table"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    parts().forEach(part -> getColumns().add(column(part)));
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            chosen(open);
            key.consume();
          }
        });
    setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            chosen(open);
          }
        });
  }

  private void chosen(Consumer<CallFilter> open) {
    InsightGroup group = getSelectionModel().getSelectedItem();
    if (group != null && group.figures().tally().held() > 0) {
      open.accept(group.held());
    }
  }

  private TableColumn<InsightGroup, String> column(Part part) {
    TableColumn<InsightGroup, String> column =
        new TableColumn<>(words.get("insight.page.column." + part.name()));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(part.cell().apply(row.getValue())));
    column.setSortable(false);
    return column;
  }

  private List<Part> parts() {
    return List.of(
        new Part("group", says::name),
        new Part("held", g -> count(tally(g).held())),
        new Part("orders", g -> count(tally(g).orders())),
        new Part("advances", g -> count(tally(g).advances())),
        new Part("continuations", g -> count(tally(g).continuations())),
        new Part("no-sales", g -> count(tally(g).noSales())),
        new Part("not-held", g -> count(tally(g).notHeld())),
        new Part("counted", g -> says.of(g.rate(measure))),
        new Part("rate", g -> shown(g, g.rate(measure).value())),
        new Part("low", g -> shown(g, g.rate(measure).low())),
        new Part("high", g -> shown(g, g.rate(measure).high())));
  }

  private static OutcomeTally tally(InsightGroup group) {
    return group.figures().tally();
  }

  private static String count(long number) {
    return String.valueOf(number);
  }

  private String shown(InsightGroup group, double share) {
    return group.rate(measure).isShown() ? says.percent(share) : "";
  }

  void show(List<InsightGroup> groups, Measure of) {
    measure = of;
    getItems().setAll(groups);
  }

  /** The table as rows of cells, its names first. */
  List<List<String>> cells(List<InsightGroup> groups, Measure of) {
    measure = of;
    List<List<String>> rows = new ArrayList<>();
    rows.add(parts().stream().map(p -> words.get("insight.page.column." + p.name())).toList());
    groups.forEach(g -> rows.add(parts().stream().map(p -> p.cell().apply(g)).toList()));
    return rows;
  }
}
