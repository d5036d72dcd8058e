package org.advanceworkbook.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/**
 * A list that drops down under an input while the focus stays in the input, which drives it with
 * Up, Down, Enter and Escape.
 */
final class PopList<T> {
  private static final double ROW = 36;
  private static final int MOST_ROWS = 8;

  private final Popup popup = new Popup();
  private final ListView<T> list = new ListView<>();
  private final Function<T, String> name;
  private final Function<T, String> detail;
  private final Consumer<T> chosen;
  private Predicate<T> marked = item -> false;

  PopList(Function<T, String> name, Function<T, String> detail, Consumer<T> chosen) {
    this.name = name;
    this.detail = detail;
    this.chosen = chosen;
    list.getStyleClass().add("aw-pop-list");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Cell());
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
  }

  /** Rows of which {@code marked} says so carry a plus: they make something new. */
  PopList<T> marking(Predicate<T> isNew) {
    marked = isNew;
    return this;
  }

  /** Up, Down, Enter, Escape in {@code input} work the list while it shows. */
  void drive(Region input) {
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    input
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (!is) {
                hide();
              }
            });
  }

  void show(Region under, List<T> items, int selected) {
    list.getItems().setAll(items);
    if (items.isEmpty()) {
      hide();
      return;
    }
    list.setPrefHeight(Math.min(items.size(), MOST_ROWS) * ROW + 10);
    list.setPrefWidth(Math.max(under.getWidth(), 120));
    if (!popup.isShowing() && under.getScene() != null) {
      Bounds at = under.localToScreen(under.getLayoutBounds());
      popup.show(under, at.getMinX(), at.getMaxY() + 4);
    }
    list.getSelectionModel().clearAndSelect(selected);
    list.scrollTo(Math.max(0, selected - 2));
  }

  void hide() {
    popup.hide();
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  T selected() {
    return list.getSelectionModel().getSelectedItem();
  }

  private void key(KeyEvent key) {
    if (!popup.isShowing() || key.isConsumed()) {
      return;
    }
    boolean mine = true;
    switch (key.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(MOST_ROWS);
      case PAGE_UP -> move(-MOST_ROWS);
      case ENTER -> take();
      case ESCAPE -> hide();
      default -> mine = false;
    }
    if (key.getCode() == KeyCode.TAB && selected() != null) {
      take();
    }
    if (mine) {
      key.consume();
    }
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int to = list.getSelectionModel().getSelectedIndex() + by;
    int bounded = Math.max(0, Math.min(last, to));
    list.getSelectionModel().clearAndSelect(bounded);
    list.scrollTo(Math.max(0, bounded - MOST_ROWS / 2));
  }

  private void take() {
    T item = selected();
    hide();
    if (item != null) {
      chosen.accept(item);
    }
  }

  private final class Cell extends ListCell<T> {
    private final Label text = new Label();
    private final Label more = new Label();
    private final HBox row = new HBox(text, more);

    Cell() {
      row.getStyleClass().add("aw-pop-row");
      more.getStyleClass().addAll("text-small", "muted");
      more.setMinWidth(0);
      HBox.setHgrow(more, Priority.ALWAYS);
      text.setMinWidth(0);
      setOnMouseClicked(e -> take());
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      boolean none = empty || item == null;
      text.setText(none ? "" : name.apply(item));
      more.setText(none ? "" : detail.apply(item));
      setAccessibleText(text.getText() + " " + more.getText());
      row.getChildren().setAll(text, more);
      if (!none && marked.test(item)) {
        row.getChildren().addFirst(Icons.PLUS.node(18, "accent"));
      }
      setGraphic(none ? null : row);
    }
  }
}
