package org.advanceworkbook.ui.kit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * An input with its label above and its hint and error below. Made by {@link Fields}.
 *
 * @param <C> the input
 */
public final class Field<C extends Node> extends VBox {
  private static final PseudoClass FLAWED = PseudoClass.getPseudoClass("flawed");

  /** The size of the label at the normal text size. */
  private static final double NORMAL = 13;

  private final C input;
  private final Node target;
  private final Label label;
  private final HBox head;
  private final Label hint = new Label();
  private final Label error = new Label();
  private String said = "";

  Field(String text, C input, Node target) {
    this.input = input;
    this.target = target;
    label = new Label(text);
    label.getStyleClass().add("aw-field-label");
    label.setLabelFor(target);
    // For an input of text it would stand in for the text itself: the label gives the name there.
    if (!(target instanceof TextInputControl)) {
      target.setAccessibleText(text);
    }
    head = new HBox(label);
    head.getStyleClass().add("aw-field-head");
    getStyleClass().add("aw-field");
    line(hint, "aw-field-hint");
    line(error, "aw-field-error");
    error.setGraphic(Icons.LOOK.node(16));
    getChildren().addAll(head, input, error, hint);
    if (input instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
  }

  private static void line(Label line, String style) {
    line.getStyleClass().add(style);
    line.setWrapText(true);
    line.managedProperty().bind(line.textProperty().isNotEmpty());
    line.visibleProperty().bind(line.managedProperty());
  }

  /** The input itself. */
  public C input() {
    return input;
  }

  /** What takes the focus: the input, or the text part of a composed one. */
  public Node target() {
    return target;
  }

  /** Puts the focus into the input. */
  public void focus() {
    into(target);
  }

  /**
   * Puts the focus into an input, even one that was added this very moment. An input takes keys
   * only once it was laid out; what is typed before would be lost.
   */
  public static void into(Node input) {
    boolean bare = input instanceof Control control && control.getSkin() == null;
    if (bare && input.getScene() != null) {
      input.getScene().getRoot().applyCss();
      input.getScene().getRoot().layout();
    }
    input.requestFocus();
  }

  /** The label above. */
  public Label label() {
    return label;
  }

  /** A line of help below; empty for none. */
  public Field<C> hint(String text) {
    hint.setText(text);
    help();
    return this;
  }

  /** A line below that says what is wrong and what would be right; empty for nothing. */
  public Field<C> error(String text) {
    error.setText(text);
    target.pseudoClassStateChanged(FLAWED, !text.isEmpty());
    help();
    return this;
  }

  /** The error follows {@code problem}. */
  public Field<C> errors(ObservableValue<String> problem) {
    error(problem.getValue());
    problem.subscribe(text -> error(text));
    return this;
  }

  /** The error as shown. */
  public String errorText() {
    return error.getText();
  }

  /** Puts something straight below the input, such as what its marks mean. */
  public Field<C> below(Node node) {
    getChildren().add(getChildren().indexOf(input) + 1, node);
    return this;
  }

  /** What a screen reader is told besides hint and error because it shows as marks only. */
  public Field<C> said(String text) {
    said = text;
    help();
    return this;
  }

  /** Puts something at the right end of the label's line, such as a count or a verdict. */
  public Field<C> aside(Node node) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head.getChildren().setAll(label, gap, node);
    return this;
  }

  /** An id on what takes the focus, for tests and style sheets. */
  public Field<C> id(String id) {
    target.setId(id);
    return this;
  }

  /** Takes the room that is left in a row. */
  public Field<C> grow() {
    HBox.setHgrow(this, Priority.ALWAYS);
    setMaxWidth(Double.MAX_VALUE);
    return this;
  }

  /** As wide as {@code width} at the normal text size, and wider with larger text. */
  public Field<C> wide(double width) {
    label.fontProperty().subscribe(font -> setPrefWidth(width * font.getSize() / NORMAL));
    setMinWidth(Region.USE_PREF_SIZE);
    return this;
  }

  private void help() {
    String all =
        Stream.of(error.getText(), hint.getText(), said)
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining(" "));
    target.setAccessibleHelp(all.isEmpty() ? null : all);
  }
}
