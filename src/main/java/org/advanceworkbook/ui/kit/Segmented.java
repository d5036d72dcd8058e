package org.advanceworkbook.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One of few, side by side: one tab stop, arrows choose. With details it has two lines. */
public final class Segmented<T> extends HBox {
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

  /**
   * One of the choices.
   *
   * @param detail second line, empty for none
   * @param icon may be null
   */
  public record Option<T>(T value, String text, String detail, Icons icon) {
    /** Only a text. */
    public static <T> Option<T> of(T value, String text) {
      return new Option<>(value, text, "", null);
    }

    /** An icon and a text. */
    public static <T> Option<T> of(T value, String text, Icons icon) {
      return new Option<>(value, text, "", icon);
    }
  }

  /** Two-line segments are equally wide: all begin at this width and share what is left. */
  private static final double EQUAL = 180;

  private final List<Segment> segments = new ArrayList<>();
  private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");

  Segmented(List<Option<T>> options) {
    getStyleClass().add("aw-segmented");
    options.forEach(this::add);
    segments.getFirst().pseudoClassStateChanged(FIRST, true);
    segments.getLast().pseudoClassStateChanged(LAST, true);
    getChildren().setAll(segments);
    value.addListener((o, was, is) -> mark());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    mark();
  }

  /** Choices from values. */
  public static <T> List<Option<T>> options(List<T> values, Function<T, String> name) {
    return values.stream().map(v -> Option.of(v, name.apply(v))).toList();
  }

  private void add(Option<T> option) {
    Segment segment = new Segment(option);
    HBox.setHgrow(segment, Priority.ALWAYS);
    segments.add(segment);
  }

  /** The choice; null for none. Can be bound both ways. */
  public ObjectProperty<T> valueProperty() {
    return value;
  }

  /** The choice, or null. */
  public T getValue() {
    return value.get();
  }

  /** Chooses. */
  public void setValue(T to) {
    value.set(to);
  }

  @Override
  public void requestFocus() {
    stop().requestFocus();
  }

  // A row asks for the height at the widths its children begin with, not at those they will have.
  @Override
  protected double computePrefHeight(double width) {
    boolean wraps = segments.stream().anyMatch(s -> s.getContentBias() != null);
    if (!wraps || width < 0) {
      return super.computePrefHeight(width);
    }
    double each = Math.floor(width / segments.size());
    return segments.stream().mapToDouble(s -> s.prefHeight(each)).max().orElse(0);
  }

  private Segment stop() {
    return segments.stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .orElse(segments.getFirst());
  }

  private void mark() {
    segments.forEach(s -> s.setSelected(Objects.equals(s.option.value(), value.get())));
    Segment stop = stop();
    segments.forEach(s -> s.setFocusTraversable(s == stop));
  }

  private void key(KeyEvent key) {
    int by =
        switch (key.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    boolean end = key.getCode() == KeyCode.HOME || key.getCode() == KeyCode.END;
    if ((by == 0 && !end) || key.isAltDown() || key.isShortcutDown()) {
      return;
    }
    int at = segments.indexOf(stop());
    int to = end ? (key.getCode() == KeyCode.HOME ? 0 : segments.size() - 1) : at + by;
    choose(Math.floorMod(to, segments.size()));
    key.consume();
  }

  private void choose(int index) {
    value.set(segments.get(index).option.value());
    segments.get(index).requestFocus();
  }

  private final class Segment extends ToggleButton {
    private final Option<T> option;

    Segment(Option<T> option) {
      this.option = option;
      getStyleClass().add("aw-segment");
      setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      setAccessibleText(
          option.detail().isEmpty() ? option.text() : option.text() + ". " + option.detail());
      setMaxWidth(Double.MAX_VALUE);
      setMaxHeight(Double.MAX_VALUE);
      if (option.detail().isEmpty()) {
        setText(option.text());
        setGraphic(option.icon() == null ? null : option.icon().node(18));
      } else {
        getStyleClass().add("two-lines");
        setPrefWidth(EQUAL);
        setMinWidth(0);
        setGraphic(twoLines());
      }
    }

    // A labelled control asks its graphic for a height without saying how wide it will be, and
    // wrapped text then asks for one letter a line.
    @Override
    public Orientation getContentBias() {
      return option.detail().isEmpty() ? null : Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      if (option.detail().isEmpty()) {
        return super.computePrefHeight(width);
      }
      double sides = snappedLeftInset() + snappedRightInset();
      double inside = (width < 0 ? EQUAL : width) - sides;
      return snappedTopInset() + getGraphic().prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
      return option.detail().isEmpty() || width < 0 ? 0 : computePrefHeight(width);
    }

    // The skin would give the graphic its widest width and cut it.
    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      if (!option.detail().isEmpty()) {
        double w = getWidth() - snappedLeftInset() - snappedRightInset();
        double h = getHeight() - snappedTopInset() - snappedBottomInset();
        getGraphic().resizeRelocate(snappedLeftInset(), snappedTopInset(), w, h);
      }
    }

    private Node twoLines() {
      Label text = new Label(option.text());
      text.getStyleClass().add("aw-segment-title");
      Label detail = new Label(option.detail());
      detail.getStyleClass().addAll("text-small", "muted");
      detail.setWrapText(true);
      VBox lines = new VBox(text, detail);
      lines.getStyleClass().add("aw-segment-lines");
      HBox.setHgrow(lines, Priority.ALWAYS);
      HBox row = new HBox(lines);
      row.getStyleClass().add("aw-segment-row");
      if (option.icon() != null) {
        row.getChildren().addFirst(option.icon().node(20));
      }
      return row;
    }

    // One of them stays chosen: a second press does not take the choice back.
    @Override
    public void fire() {
      value.set(option.value());
      requestFocus();
    }
  }
}
