package org.advanceworkbook.ui.wizard;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.ui.kit.Widths;

/**
 * Where the side column stands: beside the page, or over it as a drawer where the window is narrow.
 * Closing the drawer puts the focus back where it was when it opened.
 */
final class Drawer {
  private final BorderPane frame;
  private final StackPane middle;
  private final SideColumn side;
  private final Widths widths;
  private boolean open;
  private Node back;

  Drawer(BorderPane frame, StackPane middle, SideColumn side, Widths widths) {
    this.frame = frame;
    this.middle = middle;
    this.side = side;
    this.widths = widths;
  }

  /** True while it lies over the page. */
  boolean isOpen() {
    return open;
  }

  /** The window has another width: the column stands where it belongs, the drawer closed. */
  void fit() {
    open = false;
    seat();
  }

  /** Brings the column into view if it is not; says whether the focus may go into it. */
  void show() {
    if (narrow() && !open) {
      back = frame.getScene() == null ? null : frame.getScene().getFocusOwner();
      open = true;
      seat();
    }
  }

  /** Closes the drawer; where what had the focus is gone, {@code otherwise} finds another place. */
  void close(Runnable otherwise) {
    open = false;
    seat();
    if (back != null && back.getScene() != null && back.isVisible()) {
      back.requestFocus();
    } else {
      otherwise.run();
    }
    back = null;
  }

  private boolean narrow() {
    return widths.width() == Widths.Width.NARROW;
  }

  private void seat() {
    middle.getChildren().remove(side);
    frame.setRight(null);
    if (!narrow()) {
      frame.setRight(side);
    } else if (open) {
      middle.getChildren().add(side);
    }
  }
}
