package org.advanceworkbook.ui.history;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;

/**
 * The table of calls. It orders nothing itself: it says which order is wanted, and asks for more
 * rows when its end comes near.
 */
final class CallTable extends TableView<CallRow> {
  private static final double NEAR_THE_END = 0.75;

  private final Words words;
  private final Runnable ordered;
  private final TableColumn<CallRow, CallRow> date;
  private final TableColumn<CallRow, CallRow> account;
  private final TableColumn<CallRow, CallRow> kind;
  private final TableColumn<CallRow, CallRow> outcome;

  static CallTable make(CallCells cells, Words words, Runnable ordered, Runnable more) {
    CallTable table = new CallTable(cells, words, ordered);
    table.arrange();
    table.skinProperty().subscribe(skin -> table.watchEnd(more));
    return table;
  }

  private CallTable(CallCells cells, Words words, Runnable ordered) {
    this.words = words;
    this.ordered = ordered;
    date = column(words.get("history.column.date"), 112, cells::date);
    account = column(words.get("history.column.account"), 184, cells::account);
    kind = column(words.get("history.column.kind"), 128, cells::kind);
    outcome = column(words.get("history.column.outcome"), 140, cells::outcome);
    getColumns()
        .setAll(
            List.of(
                date,
                account,
                kind,
                still(column(words.get("history.column.purposes"), 124, cells::purposes)),
                still(column(words.get("history.column.objective"), 300, cells::objective)),
                outcome,
                still(column(words.get("history.column.next"), 180, cells::next))));
    getStyleClass().add("history-table");
  }

  private void arrange() {
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    setAccessibleText(words.get("history.table"));
    date.setSortType(TableColumn.SortType.DESCENDING);
    List.of(account, kind, outcome).forEach(CallTable::onlyUp);
    getSortOrder().setAll(List.of(date));
    setSortPolicy(
        table -> {
          ordered.run();
          return true;
        });
  }

  /** In a narrow window the kind gives its room to what was said; a filter still finds it. */
  void narrow(boolean is) {
    kind.setVisible(!is);
  }

  /** These orders exist one way only. */
  private static void onlyUp(TableColumn<CallRow, CallRow> column) {
    column
        .sortTypeProperty()
        .subscribe((was, is) -> column.setSortType(TableColumn.SortType.ASCENDING));
  }

  private static TableColumn<CallRow, CallRow> still(TableColumn<CallRow, CallRow> column) {
    column.setSortable(false);
    return column;
  }

  private static TableColumn<CallRow, CallRow> column(
      String title, double width, Supplier<CallCells.Cell> cell) {
    TableColumn<CallRow, CallRow> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(c -> cell.get());
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 124));
    column.setReorderable(false);
    return column;
  }

  CallOrder order() {
    TableColumn<CallRow, ?> first = getSortOrder().isEmpty() ? date : getSortOrder().getFirst();
    if (first == account) {
      return CallOrder.ACCOUNT;
    }
    if (first == kind) {
      return CallOrder.KIND;
    }
    if (first == outcome) {
      return CallOrder.OUTCOME;
    }
    boolean up = first.getSortType() == TableColumn.SortType.ASCENDING;
    return up && !getSortOrder().isEmpty() ? CallOrder.OLDEST_FIRST : CallOrder.NEWEST_FIRST;
  }

  /** Enter and double click open the plan; the menu offers the debrief and the opportunity. */
  void acts(Consumer<CallRow> plan, Consumer<CallRow> debrief, Consumer<CallRow> opportunity) {
    setRowFactory(table -> row(plan));
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            picked(plan);
            key.consume();
          }
        });
    MenuItem whole = item(words.get("history.open-opportunity"), opportunity);
    ContextMenu menu =
        new ContextMenu(
            item(words.get("history.open-plan"), plan),
            item(words.get("history.open-debrief"), debrief),
            whole);
    menu.setOnShowing(e -> picked(call -> whole.setDisable(call.opportunityId().isEmpty())));
    setContextMenu(menu);
  }

  private MenuItem item(String verb, Consumer<CallRow> act) {
    MenuItem item = new MenuItem(verb);
    item.setOnAction(e -> picked(act));
    return item;
  }

  void picked(Consumer<CallRow> act) {
    CallRow call = getSelectionModel().getSelectedItem();
    if (call != null) {
      act.accept(call);
    }
  }

  private static TableRow<CallRow> row(Consumer<CallRow> plan) {
    TableRow<CallRow> row = new TableRow<>();
    row.setOnMouseClicked(
        click -> {
          boolean twice = click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2;
          if (twice && !row.isEmpty()) {
            plan.accept(row.getItem());
          }
        });
    return row;
  }

  private void watchEnd(Runnable more) {
    for (Node node : lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
        bar.valueProperty()
            .subscribe(
                (was, is) -> {
                  if (is.doubleValue() > NEAR_THE_END * bar.getMax()) {
                    more.run();
                  }
                });
      }
    }
  }
}
