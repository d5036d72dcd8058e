package org.advanceworkbook.ui.share;

import java.util.function.Function;
import javafx.scene.control.ListCell;

/** A row of one line of text; what does not fit ends in an ellipsis. */
final class TextCell<T> extends ListCell<T> {
  private final Function<T, String> text;

  TextCell(Function<T, String> text) {
    this.text = text;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    setText(empty || item == null ? null : text.apply(item).replaceAll("\\s+", " "));
  }
}
