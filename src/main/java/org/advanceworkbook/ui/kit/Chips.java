package org.advanceworkbook.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** Any of few: one tab stop, arrows move, Space picks or drops. */
public final class Chips<T> extends FlowPane {
  private final List<Chip> chips = new ArrayList<>();
  private final ObjectProperty<Set<T>> value = new SimpleObjectProperty<>(this, "value", Set.of());
  private int stop;

  Chips(List<T> all, Function<T, String> name) {
    getStyleClass().add("aw-chips");
    all.forEach(item -> chips.add(new Chip(item, name.apply(item))));
    getChildren().setAll(chips);
    value.addListener((o, was, is) -> mark());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    mark();
  }

  /** What is picked, in the order of the chips. Can be bound both ways. */
  public ObjectProperty<Set<T>> valueProperty() {
    return value;
  }

  /** What is picked. */
  public Set<T> getValue() {
    return value.get();
  }

  /** Picks exactly these. */
  public void setValue(Set<T> to) {
    value.set(to);
  }

  @Override
  public void requestFocus() {
    chips.get(stop).requestFocus();
  }

  private void mark() {
    chips.forEach(c -> c.show(value.get().contains(c.item)));
    for (int i = 0; i < chips.size(); i++) {
      chips.get(i).setFocusTraversable(i == stop);
    }
  }

  private void key(KeyEvent key) {
    int by =
        switch (key.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    if (by != 0 && !key.isAltDown() && !key.isShortcutDown()) {
      stop = Math.floorMod(stop + by, chips.size());
      mark();
      requestFocus();
      key.consume();
    }
  }

  private void turn(Chip chip) {
    Set<T> next = new LinkedHashSet<>();
    for (Chip c : chips) {
      boolean in = value.get().contains(c.item);
      if (c == chip ? !in : in) {
        next.add(c.item);
      }
    }
    stop = chips.indexOf(chip);
    value.set(next);
    mark();
  }

  private final class Chip extends ToggleButton {
    private final T item;

    Chip(T item, String text) {
      super(text);
      this.item = item;
      getStyleClass().add("aw-chip");
      setAccessibleRole(AccessibleRole.CHECK_BOX);
      setMinWidth(USE_PREF_SIZE);
    }

    void show(boolean picked) {
      setSelected(picked);
      setGraphic(picked ? Icons.CHECK.node(16) : null);
    }

    @Override
    public void fire() {
      turn(this);
      requestFocus();
    }
  }
}
