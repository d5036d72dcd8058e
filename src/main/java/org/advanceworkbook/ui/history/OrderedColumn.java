package org.advanceworkbook.ui.history;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CallRow;

/**
 * A column that can be ordered both ways and knows how much room its text needs. Its arrow stands
 * beside its own title: the table would put it at the far end, where it seems to belong to the next
 * one.
 */
final class OrderedColumn extends TableColumn<CallRow, CallRow> {
  private final CallOrder up;
  private final CallOrder down;
  private double least;
  private int share;

  OrderedColumn(String title, Supplier<CallCells.Cell> cell, CallOrder up, CallOrder down) {
    super(title);
    this.up = up;
    this.down = down;
    setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    setCellFactory(c -> cell.get());
    setReorderable(false);
    sortTypeProperty().subscribe((was, is) -> arrow());
    tableViewProperty()
        .subscribe(
            table -> {
              if (table != null) {
                table.getSortOrder().subscribe(this::arrow);
              }
            });
  }

  /** What its text needs, in em. */
  OrderedColumn least(double em) {
    least = em;
    return this;
  }

  /** Takes this share of the room that is left. */
  OrderedColumn share(int parts) {
    share = parts;
    return this;
  }

  double least() {
    return least;
  }

  int share() {
    return share;
  }

  CallOrder order() {
    return isUp() ? up : down;
  }

  private boolean isUp() {
    return getSortType() == SortType.ASCENDING;
  }

  private void arrow() {
    boolean first =
        getTableView() != null
            && !getTableView().getSortOrder().isEmpty()
            && getTableView().getSortOrder().getFirst() == this;
    setGraphic(first ? (isUp() ? Icons.UP : Icons.DOWN).node(14) : null);
  }
}
