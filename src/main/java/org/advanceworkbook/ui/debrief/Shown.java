package org.advanceworkbook.ui.debrief;

import javafx.scene.Node;

/** Shows a part or takes it out of the page, room and all. */
final class Shown {
  private Shown() {}

  static void when(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
