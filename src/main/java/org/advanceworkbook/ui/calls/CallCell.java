package org.advanceworkbook.ui.calls;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.CallRow;

/** One call of the list; a double click does what Enter does. */
final class CallCell extends ListCell<CallRow> {
  private final CallFace face;
  private final CallStrip strip;
  private final BooleanSupplier waiting;

  CallCell(Kit kit, BooleanSupplier waiting, Consumer<String> debrief, Consumer<CallRow> act) {
    this.face = new CallFace(kit);
    this.strip = new CallStrip(kit, debrief);
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
    boolean none = empty || call == null;
    if (!none) {
      strip.show(call, waiting.getAsBoolean());
    }
    setGraphic(none ? null : strip);
    setAccessibleText(none ? null : face.said(call));
  }
}
