package org.advanceworkbook.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.advanceworkbook.words.Words;

/**
 * Rows in an order that the user sets: drag the handle, or Alt+Up and Alt+Down; Delete takes a row
 * out, Enter edits it, Up and Down move the focus. A row keeps its node while its item changes, so
 * that a text being typed in it is not interrupted. The focus is never lost.
 */
public final class ReorderList<T> extends VBox {
  private final Words words;
  private final Function<T, Object> id;
  private final Function<T, String> name;
  private final Function<ReadOnlyObjectProperty<T>, Node> content;
  private final Map<Object, ReorderRow<T>> rows = new HashMap<>();
  private List<T> items = List.of();
  private Consumer<List<T>> reordered = list -> {};
  private Consumer<T> removed = item -> {};
  private Consumer<T> edited = item -> {};

  /**
   * An empty list.
   *
   * @param id tells items apart and stays while an item changes
   * @param name what a screen reader calls a row
   * @param content makes the node of a row, which follows the item given
   */
  public ReorderList(
      Words words,
      Function<T, Object> id,
      Function<T, String> name,
      Function<ReadOnlyObjectProperty<T>, Node> content) {
    this.words = words;
    this.id = id;
    this.name = name;
    this.content = content;
    getStyleClass().add("aw-reorder");
  }

  /** Told the new order after a move. */
  public void onReorder(Consumer<List<T>> action) {
    reordered = action;
  }

  /** Told the item to take out; offer to undo it. The owner then sets the items anew. */
  public void onRemove(Consumer<T> action) {
    removed = action;
  }

  /** Told the item to edit. */
  public void onEdit(Consumer<T> action) {
    edited = action;
  }

  /** The items in order. */
  public List<T> items() {
    return items;
  }

  /** Shows these items; rows of items already shown stay, with the focus in them. */
  public void setItems(List<T> to) {
    int focused = focusedIndex();
    List<T> before = items;
    items = List.copyOf(to);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      nodes.add(row(items.get(i), i));
    }
    if (!getChildren().equals(nodes)) {
      Node owner = getScene() == null ? null : getScene().getFocusOwner();
      getChildren().setAll(nodes);
      keepFocus(owner, focused, before.size());
    }
    rows.keySet().retainAll(items.stream().map(id).toList());
  }

  private ReorderRow<T> row(T item, int index) {
    ReorderRow<T> row = rows.computeIfAbsent(id.apply(item), key -> new ReorderRow<>(this, item));
    row.show(item, name.apply(item), index, items.size());
    return row;
  }

  private void keepFocus(Node owner, int focused, int before) {
    if (focused < 0) {
      return;
    }
    boolean stillHere = owner != null && inside(owner);
    if (stillHere) {
      owner.requestFocus();
    } else if (!items.isEmpty() && items.size() < before) {
      focusRow(Math.min(focused, items.size() - 1));
    }
  }

  private boolean inside(Node node) {
    Node at = node;
    while (at != null && at != this) {
      at = at.getParent();
    }
    return at == this;
  }

  private int focusedIndex() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (int i = 0; i < getChildren().size(); i++) {
      for (Node at = owner; at != null; at = at.getParent()) {
        if (at == getChildren().get(i)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Puts the focus on a row. */
  public void focusRow(int index) {
    if (index >= 0 && index < getChildren().size()) {
      getChildren().get(index).requestFocus();
    }
  }

  /** Moves an item by so many places, as far as there are any. */
  void move(T item, int by) {
    int from = indexOf(item);
    int to = Math.max(0, Math.min(items.size() - 1, from + by));
    if (from < 0 || from == to) {
      return;
    }
    List<T> next = new ArrayList<>(items);
    next.add(to, next.remove(from));
    setItems(next);
    reordered.accept(List.copyOf(next));
  }

  int indexOf(T item) {
    return items.stream().map(id).toList().indexOf(id.apply(item));
  }

  void remove(T item) {
    removed.accept(item);
  }

  void edit(T item) {
    edited.accept(item);
  }

  Node contentOf(ReadOnlyObjectProperty<T> item) {
    return content.apply(item);
  }

  Words words() {
    return words;
  }
}
