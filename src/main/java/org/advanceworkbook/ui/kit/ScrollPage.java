package org.advanceworkbook.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The scrolling middle of a page: 48 px around it, 32 in narrow windows, its content never wider
 * than 1312.
 */
public final class ScrollPage extends ScrollPane {
  private final VBox column = new VBox();

  /** A page of these parts, one below the other. */
  public ScrollPage(Node... parts) {
    getStyleClass().add("aw-scroll-page");
    column.getStyleClass().add("aw-page");
    column.getChildren().addAll(parts);
    StackPane middle = new StackPane(column);
    middle.getStyleClass().add("aw-page-middle");
    setContent(middle);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
  }

  /** The column that holds the parts. */
  public VBox column() {
    return column;
  }

  /** Scrolls so that {@code node} is in view. */
  public void reveal(Node node) {
    Bounds at = getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double height = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
    double top = getVvalue() * height;
    double bottom = top + getViewportBounds().getHeight();
    if (height > 0 && (at.getMinY() < top || at.getMaxY() > bottom)) {
      setVvalue(Math.max(0, Math.min(1, (at.getMinY() - 24) / height)));
    }
  }
}
