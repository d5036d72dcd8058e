package org.advanceworkbook.ui.opportunity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Rows that are made anew at each reading, and among them one form. It stays where it is in the
 * scene meanwhile, with its texts, its caret and the focus.
 *
 * @param <F> the form
 */
final class RowsAndForm<F extends Region> extends VBox {
  private final VBox above = new VBox();
  private final VBox place = new VBox();
  private final VBox below = new VBox();
  private F form;
  private String id = "";

  RowsAndForm() {
    getChildren().addAll(above, place, below);
  }

  /** A row with a hairline under it; {@code id} is what a form of it is opened for. */
  record Row(String id, Region node) {}

  /** What is above all rows, the rows, what is below them. A form of no row stands under all. */
  void fill(List<? extends Node> first, List<Row> rows, List<? extends Node> last) {
    above.getChildren().setAll(first);
    below.getChildren().clear();
    VBox into = above;
    for (Row row : rows) {
      into.getChildren().add(row.node());
      if (isOpen(row.id())) {
        into = below;
      }
      into.getChildren().add(hairline());
    }
    into.getChildren().addAll(last);
  }

  void open(String of, F with) {
    id = of;
    form = with;
    place.getChildren().setAll(with);
  }

  void close() {
    id = "";
    form = null;
    place.getChildren().clear();
  }

  boolean isOpen(String of) {
    return form != null && id.equals(of);
  }

  /** What the form is open for, empty while none is. */
  String openFor() {
    return id;
  }

  Optional<F> form() {
    return Optional.ofNullable(form);
  }

  /** The rows as they stand, without what is between them. */
  Stream<Node> rows() {
    return Stream.of(above, below).flatMap(part -> part.getChildren().stream());
  }

  /** Whoever types somewhere keeps the focus, even if a row that was made anew had it before. */
  boolean mayTakeFocus() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return !(owner instanceof TextInputControl && owner.getScene() == getScene());
  }

  static Region hairline() {
    Region hairline = new Region();
    hairline.getStyleClass().add("aw-hairline");
    return hairline;
  }
}
