package org.advanceworkbook.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.advanceworkbook.ui.calls.CallPaper;
import org.advanceworkbook.ui.kit.RowMenu;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;

/**
 * The table of calls. It orders nothing itself: it says which order is wanted, and asks for more
 * rows when its end comes near.
 */
final class CallTable extends TableView<CallRow> {
  private static final double NEAR_THE_END = 0.75;

  /** The height of a row in the sheet, by which the table knows how large its text is. */
  private static final double ROW_EM = 3.714;

  /** Room for the scroll bar. */
  private static final double BAR = 16;

  private final Words words;
  private final Runnable ordered;
  private final OrderedColumn date;
  private final OrderedColumn account;
  private final OrderedColumn kind;
  private final OrderedColumn purposes;
  private final OrderedColumn objective;
  private final OrderedColumn outcome;
  private final OrderedColumn next;

  static CallTable make(CallCells cells, Words words, Runnable ordered, Runnable more) {
    CallTable table = new CallTable(cells, words, ordered);
    table.arrange();
    table.skinProperty().subscribe(skin -> table.watchEnd(more));
    return table;
  }

  private CallTable(CallCells cells, Words words, Runnable ordered) {
    this.words = words;
    this.ordered = ordered;
    date = column("date", cells::date, CallOrder.OLDEST_FIRST, CallOrder.NEWEST_FIRST).least(9.5);
    account =
        column("account", cells::account, CallOrder.ACCOUNT, CallOrder.ACCOUNT_BACKWARDS)
            .least(9)
            .share(3);
    kind = column("kind", cells::kind, CallOrder.KIND, CallOrder.KIND_BACKWARDS).least(8.6);
    purposes =
        column("purposes", cells::purposes, CallOrder.PURPOSES, CallOrder.PURPOSES_BACKWARDS)
            .least(8.4);
    objective =
        column("objective", cells::objective, CallOrder.OBJECTIVE, CallOrder.OBJECTIVE_BACKWARDS)
            .least(13)
            .share(5);
    outcome =
        column("outcome", cells::outcome, CallOrder.OUTCOME, CallOrder.OUTCOME_BACKWARDS)
            .least(9.8);
    next =
        column("next", cells::next, CallOrder.NEXT_STEP, CallOrder.NEXT_STEP_BACKWARDS)
            .least(9)
            .share(3);
    getColumns().setAll(List.of(date, account, kind, purposes, objective, outcome, next));
    getStyleClass().add("history-table");
  }

  private OrderedColumn column(
      String name, Supplier<CallCells.Cell> cell, CallOrder up, CallOrder down) {
    return new OrderedColumn(words.get("history.column." + name), cell, up, down);
  }

  private void arrange() {
    setAccessibleText(words.get("history.table"));
    date.setSortType(TableColumn.SortType.DESCENDING);
    getSortOrder().setAll(List.of(date));
    setSortPolicy(
        table -> {
          ordered.run();
          return true;
        });
    focusedProperty().subscribe(this::entered);
    widthProperty().subscribe((was, is) -> fit());
    fixedCellSizeProperty().subscribe((was, is) -> fit());
  }

  // Whoever comes with Tab acts on the first call, not on none.
  private void entered(boolean in) {
    if (in && getSelectionModel().isEmpty() && !getItems().isEmpty()) {
      getSelectionModel().selectFirst();
    }
  }

  /**
   * Gives each column the width its text needs, and takes the least important ones away where there
   * is no room for all: the row's tooltip and a filter still have what they say.
   */
  private void fit() {
    double em = getFixedCellSize() / ROW_EM;
    if (em <= 0 || getWidth() <= 0) {
      return;
    }
    double room = getWidth() - BAR;
    List<OrderedColumn> shown = new ArrayList<>(all());
    for (OrderedColumn unimportant : List.of(kind, next, purposes)) {
      if (least(shown) * em > room) {
        shown.remove(unimportant);
      }
    }
    double left = Math.max(0, room - least(shown) * em);
    double shares = shown.stream().mapToDouble(OrderedColumn::share).sum();
    all()
        .forEach(
            column -> {
              column.setVisible(shown.contains(column));
              column.setPrefWidth(column.least() * em + left * column.share() / shares);
            });
  }

  private List<OrderedColumn> all() {
    return List.of(date, account, kind, purposes, objective, outcome, next);
  }

  private static double least(List<OrderedColumn> columns) {
    return columns.stream().mapToDouble(OrderedColumn::least).sum();
  }

  CallOrder order() {
    return getSortOrder().isEmpty()
        ? CallOrder.NEWEST_FIRST
        : ((OrderedColumn) getSortOrder().getFirst()).order();
  }

  /** Enter and double click open the plan; the menu offers what belongs to the call. */
  void acts(Navigator ways, CallPaper paper) {
    Consumer<CallRow> plan = row -> ways.openPlan(row.id());
    setRowFactory(table -> row(plan));
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            picked(plan);
            key.consume();
          }
        });
    MenuItem whole =
        item(
            words.get("history.open-opportunity"),
            row -> ways.openOpportunity(row.opportunityId()));
    MenuItem account = item(words.get("account.open"), row -> ways.openAccount(row.accountId()));
    ContextMenu menu =
        new ContextMenu(
            item(words.get("history.open-plan"), plan),
            item(words.get("history.open-debrief"), row -> ways.debrief(row.id())),
            item(words.get("history.plan-next"), row -> ways.planNext(row.id())),
            whole,
            account,
            item(keyed("pages.review.print", Shortcut.PRINT), paper::print),
            item(keyed("pages.review.pdf", Shortcut.EXPORT_PDF), paper::export));
    Shortcut.PRINT.on(this, () -> picked(paper::print));
    Shortcut.EXPORT_PDF.on(this, () -> picked(paper::export));
    menu.setOnShowing(
        e ->
            picked(
                call -> {
                  whole.setDisable(call.opportunityId().isEmpty());
                  account.setDisable(call.accountId().isEmpty());
                }));
    RowMenu.on(this, menu);
  }

  /** One more act of a picked call. */
  void also(String id, String verb, Consumer<CallRow> act) {
    MenuItem item = item(verb, act);
    item.setId(id);
    getContextMenu().getItems().add(item);
  }

  private String keyed(String key, Shortcut shortcut) {
    return words.get("history.menu.keyed", words.get(key), shortcut.keys());
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
