package houserules.bad.ui;

import javafx.scene.Node;

/** Deliberately bad: a view-model that holds a node. */
public final class CallsModel {
  public Node node;
}
