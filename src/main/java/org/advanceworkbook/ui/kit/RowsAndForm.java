package org.advanceworkbook.ui.kit;

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
public final class RowsAndForm<F extends Region> extends VBox {
  private final VBox above = new VBox();
  private final VBox place = new VBox();
  private final VBox below = new VBox();
  private F form;
  private String id = "";

  /** No rows yet. */
  public RowsAndForm() {
    getChildren().addAll(above, place, below);
  }

  /** A row with a hairline under it; {@code id} is what a form of it is opened for. */
  public record Row(String id, Region node) {}

  /** What is above all rows, the rows, what is below them. A form of no row stands under all. */
  public void fill(List<? extends Node> first, List<Row> rows, List<? extends Node> last) {
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

  /** Opens a form below the row of this id. */
  public void open(String of, F with) {
    id = of;
    form = with;
    place.getChildren().setAll(with);
  }

  /** Takes the form out. */
  public void close() {
    id = "";
    form = null;
    place.getChildren().clear();
  }

  /** True while the form of this row is open. */
  public boolean isOpen(String of) {
    return form != null && id.equals(of);
  }

  /** What the form is open for, empty while none is. */
  public String openFor() {
    return id;
  }

  /** The form while one is open. */
  public Optional<F> form() {
    return Optional.ofNullable(form);
  }

  /** The rows as they stand, without what is between them. */
  public Stream<Node> rows() {
    return Stream.of(above, below).flatMap(part -> part.getChildren().stream());
  }

  /** Whoever types somewhere keeps the focus, even if a row that was made anew had it before. */
  public boolean mayTakeFocus() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return !(owner instanceof TextInputControl && owner.getScene() == getScene());
  }

  /** The line between two rows. */
  public static Region hairline() {
    Region hairline = new Region();
    hairline.getStyleClass().add("aw-hairline");
    return hairline;
  }
}
