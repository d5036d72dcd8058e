package org.advanceworkbook.ui.wizard;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.advanceworkbook.ui.kit.SearchPicker;

/** Keeps a picker in step with an id and a name of the plan, both ways. */
final class LinkedPicker<T> {
  private final SearchPicker<T> picker;
  private final Function<T, String> id;
  private boolean showing;

  /**
   * A link.
   *
   * @param chosen gets an entry that was chosen
   * @param typed gets a text that names no entry
   */
  LinkedPicker(
      SearchPicker<T> picker, Function<T, String> id, Consumer<T> chosen, Consumer<String> typed) {
    this.picker = picker;
    this.id = id;
    picker
        .valueProperty()
        .addListener(
            (o, was, is) -> {
              if (is != null && !showing) {
                chosen.accept(is);
              }
            });
    picker
        .typedProperty()
        .addListener(
            (o, was, is) -> {
              if (picker.getValue() == null && !showing) {
                typed.accept(is);
              }
            });
  }

  /** Shows what the plan says; {@code entry} makes what stands for it. */
  void show(String entryId, String name, Supplier<T> entry) {
    showing = true;
    T now = picker.getValue();
    if (!entryId.isEmpty() && (now == null || !id.apply(now).equals(entryId))) {
      picker.setValue(entry.get());
    } else if (entryId.isEmpty() && (now != null || !name.equals(picker.typedProperty().get()))) {
      picker.setTyped(name);
    }
    showing = false;
  }
}
