package org.advanceworkbook.ui.kit;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The menu of the row that is picked in a list or table: by mouse, by the menu key and by
 * Shift+F10. The toolkit asks for a menu by key on some systems only, so the keys are listened to
 * here.
 */
public final class RowMenu {
  private static final double INTO = 24;

  private RowMenu() {}

  /** Gives {@code rows} their menu. */
  public static void on(Control rows, ContextMenu menu) {
    rows.setContextMenu(menu);
    Shortcut.ROW_MENU.on(rows, () -> show(rows, menu));
    rows.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.CONTEXT_MENU) {
            show(rows, menu);
            key.consume();
          }
        });
  }

  private static void show(Control rows, ContextMenu menu) {
    rows.lookupAll(".indexed-cell").stream()
        .filter(cell -> cell instanceof IndexedCell<?> row && row.isSelected() && !row.isEmpty())
        .findFirst()
        .ifPresent(row -> below(row, menu));
  }

  private static void below(Node row, ContextMenu menu) {
    menu.hide();
    menu.show(row, Side.BOTTOM, INTO, 0);
  }
}
