package org.advanceworkbook.ui.wizard;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Field;

/** One row of several fields: binds them to the parts of its item. */
record RowCell<T>(RecordRows<T> rows, ReadOnlyObjectProperty<T> item) {
  /** Keeps a text in step, both ways. */
  <C extends TextInputControl> Field<C> text(
      Field<C> field, Function<T, String> part, BiFunction<T, String, T> with) {
    rows.text(field.input(), item, part, with);
    return field;
  }

  /** Keeps any value in step, both ways. */
  <V> void keep(Property<V> value, Function<T, V> part, BiFunction<T, V, T> with) {
    rows.follow(
        item,
        now -> {
          if (!Objects.equals(part.apply(now), value.getValue())) {
            value.setValue(part.apply(now));
          }
        });
    value.addListener((o, was, is) -> rows.change(item.get(), t -> with.apply(t, is)));
  }

  /** The fields below each other, and beside them the button that takes the row out. */
  Node withRemover(Node... fields) {
    VBox box = new VBox(fields);
    box.getStyleClass().add("aw-step-item");
    HBox.setHgrow(box, Priority.ALWAYS);
    HBox row = new HBox(box, rows.remover(item));
    row.getStyleClass().add("aw-row-line");
    return row;
  }
}
