package org.advanceworkbook.ui.kit;

import javafx.scene.Node;

/** Shows a part or takes it out of the page, room and all. */
public final class Shown {
  private Shown() {}

  /** Seen with its room, or neither. */
  public static void when(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
