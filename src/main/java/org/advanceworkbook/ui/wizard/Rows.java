package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.ReorderList;
import org.advanceworkbook.workbook.UndoStack;

/**
 * A list within a plan that is edited row by row: added to, reordered, taken out with an undo. A
 * row keeps its node, and with it the focus, while its item changes.
 */
final class Rows<T> {
  private final WizardParts parts;
  private final Function<T, String> id;
  private final Function<CallPlan, List<T>> get;
  private final BiFunction<CallPlan, List<T>, CallPlan> set;
  private final ReorderList<T> list;

  Rows(
      WizardParts parts,
      Function<T, String> id,
      Function<T, String> name,
      Function<CallPlan, List<T>> get,
      BiFunction<CallPlan, List<T>, CallPlan> set,
      Function<Cell<T>, Node> content) {
    this.parts = parts;
    this.id = id;
    this.get = get;
    this.set = set;
    this.list =
        new ReorderList<>(
            parts.kit().words(), id::apply, name, item -> content.apply(new Cell<>(this, item)));
    list.onReorder(this::put);
    list.onRemove(this::remove);
    parts.whenChanged(this::show);
  }

  private void show() {
    List<T> now = get.apply(parts.plan());
    if (!now.equals(list.items())) {
      list.setItems(now);
    }
  }

  Node view() {
    return list;
  }

  /** Adds an item at the end and puts the focus into it. */
  void add(T item) {
    put(Lists.plus(get.apply(parts.plan()), item));
    list.focusRow(list.items().size() - 1);
  }

  private void put(List<T> items) {
    parts.editor().edit(p -> set.apply(p, items));
  }

  private void remove(T item) {
    if (parts.editor().isFrozen()) {
      return;
    }
    List<T> before = get.apply(parts.plan());
    List<T> after = before.stream().filter(i -> !same(i, item)).toList();
    put(after);
    UndoStack.Act act =
        new UndoStack.Act(Phrase.of("pages.removed"), () -> put(before), () -> put(after));
    parts.undo().did(act);
    parts
        .kit()
        .notices()
        .tell(
            parts.kit().words().get("pages.removed.done"),
            parts.kit().words().get("pages.undo"),
            parts.undo()::undo);
  }

  private boolean same(T a, T b) {
    return id.apply(a).equals(id.apply(b));
  }

  private void change(T item) {
    put(get.apply(parts.plan()).stream().map(i -> same(i, item) ? item : i).toList());
  }

  /** One row: binds controls to the parts of its item. */
  static final class Cell<T> {
    private final Rows<T> rows;
    private final ReadOnlyObjectProperty<T> item;

    private Cell(Rows<T> rows, ReadOnlyObjectProperty<T> item) {
      this.rows = rows;
      this.item = item;
    }

    T item() {
      return item.get();
    }

    /** Keeps a text in step, both ways. */
    <C extends TextInputControl> Field<C> text(
        Field<C> field, Function<T, String> part, BiFunction<T, String, T> with) {
      TextInputControl input = field.input();
      input.setEditable(!rows.parts.editor().isFrozen());
      item.subscribe(
          now -> {
            if (now != null && !part.apply(now).equals(input.getText())) {
              input.setText(part.apply(now));
            }
          });
      input
          .textProperty()
          .addListener((o, was, is) -> rows.change(with.apply(item(), is == null ? "" : is)));
      return field;
    }

    /** The button that takes the row out, for those who do not know the Delete key. */
    Button remover() {
      Button remove = Buttons.icon(Icons.CLOSE, rows.parts.kit().words().get("pages.removed"));
      remove.getStyleClass().add("aw-take-out");
      remove.setDisable(rows.parts.editor().isFrozen());
      remove.setOnAction(e -> rows.remove(item()));
      return remove;
    }

    /** Keeps a tick in step, both ways. */
    CheckBox tick(CheckBox box, Function<T, Boolean> part, BiFunction<T, Boolean, T> with) {
      keep(box.selectedProperty(), part, with);
      return box;
    }

    /** Keeps any value in step, both ways. */
    <V> void keep(Property<V> value, Function<T, V> part, BiFunction<T, V, T> with) {
      item.subscribe(
          now -> {
            if (now != null && !Objects.equals(part.apply(now), value.getValue())) {
              value.setValue(part.apply(now));
            }
          });
      value.addListener((o, was, is) -> rows.change(with.apply(item(), is)));
    }
  }
}
