package org.advanceworkbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.advanceworkbook.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can be done with a row is reached without a mouse. */
class RowMenuTest {
  private final OnStage on = new OnStage();
  private final ContextMenu menu = Fx.get(() -> new ContextMenu(new MenuItem("Open")));
  private final ListView<String> list =
      Fx.get(
          () -> {
            ListView<String> rows = new ListView<>();
            rows.getItems().setAll("a", "b", "c");
            RowMenu.on(rows, menu);
            return rows;
          });

  @AfterEach
  void close() {
    on.close();
  }

  @Test
  void shiftF10OpensItAtTheRowThatIsPicked() {
    on.with(list).focus(list);
    Fx.run(() -> list.getSelectionModel().select(1));
    on.layout();
    on.hold(KeyCode.SHIFT, KeyCode.F10);
    assertThat(menu.isShowing()).isTrue();
    assertThat(Fx.get(menu::getAnchorY)).isBetween(middle("b"), middle("c"));
  }

  @Test
  void theMenuKeyOpensItToo() {
    on.with(list).focus(list);
    Fx.run(() -> list.getSelectionModel().select(2));
    on.layout();
    on.type(KeyCode.CONTEXT_MENU);
    assertThat(menu.isShowing()).isTrue();
  }

  @Test
  void whereNothingIsPickedThereIsNoMenu() {
    on.with(list).focus(list);
    Fx.run(() -> list.getSelectionModel().clearSelection());
    on.hold(KeyCode.SHIFT, KeyCode.F10);
    assertThat(menu.isShowing()).isFalse();
  }

  private double middle(String text) {
    return Fx.get(
        () ->
            list.lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof Labeled row && text.equals(row.getText()))
                .map(cell -> cell.localToScreen(cell.getLayoutBounds()).getCenterY())
                .findFirst()
                .orElseThrow());
  }
}
