package org.advanceworkbook.ui.calls;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.CallRow;

/** One call of the list; a double click does what Enter does. */
final class CallCell extends ListCell<CallRow> {
  private final Kit kit;
  private final CallFace face;
  private final Consumer<String> debrief;
  private final BooleanSupplier waiting;

  CallCell(Kit kit, BooleanSupplier waiting, Consumer<String> debrief, Consumer<CallRow> act) {
    this.kit = kit;
    this.face = new CallFace(kit);
    this.debrief = debrief;
    this.waiting = waiting;
    setPrefWidth(0);
    setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2 && getItem() != null) {
            act.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(CallRow call, boolean empty) {
    super.updateItem(call, empty);
    setGraphic(empty || call == null ? null : row(call));
    setAccessibleText(empty || call == null ? null : face.said(call));
  }

  private Node row(CallRow call) {
    boolean waits = waiting.getAsBoolean();
    HBox row =
        waits
            ? new HBox(face.when(call), face.planned(call), debrief(call))
            : new HBox(
                face.when(call), face.what(call), face.state(call), Icons.CHEVRON_RIGHT.node(20));
    row.getStyleClass().add("aw-call-row");
    return row;
  }

  private Button debrief(CallRow call) {
    Button button = Buttons.plain(kit.words().get("calls.debrief"));
    button.setFocusTraversable(false);
    button.setOnAction(e -> debrief.accept(call.id()));
    return button;
  }

  /** As high as its texts need at the width of the list; the pref width of the cell is none. */
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
    return getGraphic().prefHeight(room) + snappedTopInset() + snappedBottomInset();
  }
}
