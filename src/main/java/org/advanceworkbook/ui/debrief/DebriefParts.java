package org.advanceworkbook.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.TextInputControl;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.DebriefEditor;

/**
 * What every part of one opened debrief needs.
 *
 * @param kit the parts screens are made of
 * @param editor the debrief being written
 * @param refreshers run after every change
 */
record DebriefParts(Kit kit, DebriefEditor editor, List<Runnable> refreshers) {
  /** The parts of one opened debrief. */
  DebriefParts(Kit kit, DebriefEditor editor) {
    this(kit, editor, new ArrayList<>());
    editor.onChange(e -> List.copyOf(refreshers).forEach(Runnable::run));
  }

  CallPlan plan() {
    return editor.plan();
  }

  Debrief debrief() {
    return editor.debrief();
  }

  /** Runs after every change, and once now. */
  void whenChanged(Runnable refresh) {
    refreshers.add(refresh);
    refresh.run();
  }

  /** Keeps a text and its input in step, both ways. */
  void text(
      TextInputControl input,
      Function<Debrief, String> get,
      BiFunction<Debrief, String, Debrief> set) {
    whenChanged(
        () -> {
          String text = get.apply(debrief());
          if (!text.equals(input.getText())) {
            input.setText(text);
          }
        });
    input
        .textProperty()
        .addListener((o, was, is) -> editor.edit(d -> set.apply(d, is == null ? "" : is)));
  }

  /** Keeps a value and its input in step, both ways. */
  <T> void value(Property<T> input, Function<Debrief, T> get, BiFunction<Debrief, T, Debrief> set) {
    whenChanged(
        () -> {
          T value = get.apply(debrief());
          if (!Objects.equals(value, input.getValue())) {
            input.setValue(value);
          }
        });
    input.addListener((o, was, is) -> editor.edit(d -> set.apply(d, is)));
  }
}
