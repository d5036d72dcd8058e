package org.advanceworkbook.ui.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.ReorderList;
import org.advanceworkbook.words.Words;

/** One list of the plan as rows: typed into, put in another order, taken out and brought back. */
final class RecordRows<T> {
  private final WizardParts parts;
  private final Function<T, Object> id;
  private final Function<T, String> name;
  private final Function<CallPlan, List<T>> get;
  private final BiFunction<CallPlan, List<T>, CallPlan> set;
  private final Map<Object, Node> firsts = new HashMap<>();
  private ReorderList<T> list;

  RecordRows(
      WizardParts parts,
      Function<T, Object> id,
      Function<T, String> name,
      Function<CallPlan, List<T>> get,
      BiFunction<CallPlan, List<T>, CallPlan> set) {
    this.parts = parts;
    this.id = id;
    this.name = name;
    this.get = get;
    this.set = set;
  }

  /** Makes the rows; {@code content} makes what a row shows. */
  ReorderList<T> show(Function<ReadOnlyObjectProperty<T>, Node> content) {
    list = new ReorderList<>(parts.kit().words(), id, name, item -> made(item, content));
    list.onReorder(this::put);
    list.onRemove(this::remove);
    list.onEdit(this::focus);
    parts.whenChanged(this::refresh);
    return list;
  }

  private Node made(ReadOnlyObjectProperty<T> item, Function<ReadOnlyObjectProperty<T>, Node> how) {
    firsts.remove(id.apply(item.get()));
    return how.apply(item);
  }

  private void refresh() {
    list.setItems(items());
  }

  List<T> items() {
    return get.apply(parts.plan());
  }

  private void put(List<T> items) {
    parts.editor().edit(p -> set.apply(p, items));
    refresh();
  }

  /** Adds a row at the end and goes into it. */
  void add(T item) {
    put(Lists.plus(items(), item));
    focus(item);
  }

  private void focus(T item) {
    Node first = firsts.get(id.apply(item));
    if (first != null) {
      Field.into(first);
    }
  }

  boolean focusFirst() {
    items().stream().findFirst().ifPresent(this::focus);
    return !items().isEmpty();
  }

  /** Goes into the row after this one; false when it is the last. */
  boolean focusAfter(T item) {
    int next = list.items().stream().map(id).toList().indexOf(id.apply(item)) + 1;
    if (next >= list.items().size()) {
      return false;
    }
    focus(list.items().get(next));
    return true;
  }

  /** Changes one item, wherever it stands by now. */
  void change(T item, UnaryOperator<T> change) {
    Object key = id.apply(item);
    put(items().stream().map(t -> id.apply(t).equals(key) ? change.apply(t) : t).toList());
  }

  /** Takes an item out; it can be brought back. */
  void remove(T item) {
    if (parts.editor().isFrozen()) {
      return;
    }
    int at = list.items().stream().map(id).toList().indexOf(id.apply(item));
    Runnable out = () -> put(items().stream().filter(t -> !same(t, item)).toList());
    Runnable back = () -> bringBack(item, at);
    out.run();
    Words words = parts.kit().words();
    parts.did(Phrase.of("wizard.row.remove"), back, out, words.get("wizard.row.removed"));
  }

  private boolean same(T one, T other) {
    return id.apply(one).equals(id.apply(other));
  }

  private void bringBack(T item, int at) {
    List<T> now = items();
    if (now.stream().noneMatch(t -> same(t, item))) {
      List<T> longer = Lists.plus(now, item);
      put(Lists.moved(longer, longer.size() - 1, Math.min(Math.max(at, 0), now.size())));
    }
  }

  /** Keeps a text of a row and a text of its item in step. */
  void text(
      TextInputControl input,
      ReadOnlyObjectProperty<T> item,
      Function<T, String> read,
      BiFunction<T, String, T> write) {
    input.setEditable(!parts.editor().isFrozen());
    firsts.putIfAbsent(id.apply(item.get()), input);
    follow(item, t -> showText(input, read.apply(t)));
    input
        .textProperty()
        .addListener((o, was, is) -> change(item.get(), t -> write.apply(t, is == null ? "" : is)));
  }

  private static void showText(TextInputControl input, String text) {
    if (!text.equals(input.getText())) {
      input.setText(text);
    }
  }

  /** Runs now and whenever the item of a row changes. */
  void follow(ReadOnlyObjectProperty<T> item, java.util.function.Consumer<T> show) {
    show.accept(item.get());
    item.addListener((o, was, is) -> show.accept(is));
  }

  /** The button that takes a row out. */
  Button remover(ReadOnlyObjectProperty<T> item) {
    Button remove = Buttons.icon(Icons.CLOSE, parts.kit().words().get("wizard.row.remove"));
    remove.getStyleClass().add("aw-take-out");
    remove.setDisable(parts.editor().isFrozen());
    remove.setOnAction(e -> remove(item.get()));
    return remove;
  }

  /** The link below the rows. */
  Button adder(String verb, java.util.function.Supplier<T> make) {
    Button add = Buttons.link(verb, Icons.PLUS);
    add.setDisable(parts.editor().isFrozen());
    add.setOnAction(e -> add(make.get()));
    return add;
  }
}
