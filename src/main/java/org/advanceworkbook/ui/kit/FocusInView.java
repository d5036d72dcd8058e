package org.advanceworkbook.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * Scrolls to what got the focus while it was out of view, such as a row that was only just added.
 * What can be seen at least in part is left where it is, so that nothing moves under the mouse.
 */
public final class FocusInView {
  private final Region page;
  private final ScrollPage scroll;

  private FocusInView(Region page, ScrollPage scroll) {
    this.page = page;
    this.scroll = scroll;
  }

  /** From now on {@code scroll}, a part of {@code page}, shows what has the focus. */
  public static void in(Region page, ScrollPage scroll) {
    FocusInView follow = new FocusInView(page, scroll);
    page.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(follow::follow);
  }

  private void follow(Node owner) {
    if (owner == null || page.getScene() == null || !isInside(owner)) {
      return;
    }
    page.applyCss();
    page.layout();
    Bounds at = owner.localToScene(owner.getBoundsInLocal());
    Bounds view = scroll.localToScene(scroll.getBoundsInLocal());
    if (at.getMinY() >= view.getMaxY() || at.getMaxY() <= view.getMinY()) {
      scroll.reveal(owner);
    }
  }

  private boolean isInside(Node node) {
    Node up = node;
    while (up != null && up != scroll.column()) {
      up = up.getParent();
    }
    return up != null;
  }
}
