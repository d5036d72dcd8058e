package org.advanceworkbook.ui.kit;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A row of a {@link ReorderList}: a handle to drag, and what the screen put into it. */
final class ReorderRow<T> extends HBox {
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

  private final ReorderList<T> list;
  private final ReadOnlyObjectWrapper<T> item;
  private double grabbedAt;

  ReorderRow(ReorderList<T> list, T first) {
    this.list = list;
    this.item = new ReadOnlyObjectWrapper<>(first);
    getStyleClass().add("aw-reorder-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleHelp(list.words().get("kit.reorder.help"));
    Node content = list.contentOf(item.getReadOnlyProperty());
    HBox.setHgrow(content, Priority.ALWAYS);
    getChildren().addAll(handle(), content);
    addEventFilter(KeyEvent.KEY_PRESSED, this::moveKey);
    addEventHandler(KeyEvent.KEY_PRESSED, this::rowKey);
  }

  void show(T to, String name, int index, int count) {
    item.set(to);
    setAccessibleText(list.words().get("kit.reorder.row", name, index + 1, count));
  }

  private Node handle() {
    StackPane handle = new StackPane(Icons.DRAG.node(20));
    handle.getStyleClass().add("aw-handle");
    handle.setCursor(Cursor.OPEN_HAND);
    handle.setMaxHeight(Region.USE_PREF_SIZE);
    handle.setOnMousePressed(this::grab);
    handle.setOnMouseDragged(this::drag);
    handle.setOnMouseReleased(this::drop);
    return handle;
  }

  private void grab(MouseEvent mouse) {
    requestFocus();
    grabbedAt = mouse.getSceneY();
    pseudoClassStateChanged(DRAGGED, true);
    setViewOrder(-1);
    mouse.consume();
  }

  private void drag(MouseEvent mouse) {
    double offset = mouse.getSceneY() - grabbedAt;
    int at = list.indexOf(item.get());
    double passed = offset > 0 ? heightOf(at + 1) : -heightOf(at - 1);
    if (passed != 0 && Math.abs(offset) > Math.abs(passed) / 2) {
      grabbedAt += passed;
      list.move(item.get(), offset > 0 ? 1 : -1);
      offset -= passed;
    }
    setTranslateY(offset);
    mouse.consume();
  }

  private double heightOf(int index) {
    boolean there = index >= 0 && index < list.getChildren().size();
    return there ? list.getChildren().get(index).getLayoutBounds().getHeight() : 0;
  }

  private void drop(MouseEvent mouse) {
    setTranslateY(0);
    setViewOrder(0);
    pseudoClassStateChanged(DRAGGED, false);
    mouse.consume();
  }

  private void moveKey(KeyEvent key) {
    boolean up = Shortcut.MOVE_UP.isPressed(key);
    if (up || Shortcut.MOVE_DOWN.isPressed(key)) {
      list.move(item.get(), up ? -1 : 1);
      key.consume();
    }
  }

  // Only while the row itself has the focus: inside a text of the row these keys belong to it.
  private void rowKey(KeyEvent key) {
    if (!isFocused()) {
      return;
    }
    KeyCode code = key.getCode();
    int at = list.indexOf(item.get());
    boolean mine = true;
    switch (code) {
      case DELETE, BACK_SPACE -> list.remove(item.get());
      case ENTER -> list.edit(item.get());
      case UP -> list.focusRow(at - 1);
      case DOWN -> list.focusRow(at + 1);
      default -> mine = false;
    }
    if (mine) {
      key.consume();
    }
  }
}
