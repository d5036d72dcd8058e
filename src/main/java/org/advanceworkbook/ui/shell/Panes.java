package org.advanceworkbook.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Goes round the parts of the window by F6, back to where the focus last was in each. */
final class Panes {
  private final Map<Node, Node> last = new WeakHashMap<>();

  /** Moves the focus to the next pane, or the one before for -1. */
  void cycle(Scene scene, List<Node> panes, int by) {
    int at = indexOf(panes, scene.getFocusOwner());
    if (at >= 0) {
      last.put(panes.get(at), scene.getFocusOwner());
    }
    for (int i = 1; i <= panes.size(); i++) {
      Node pane = panes.get(Math.floorMod(Math.max(at, by > 0 ? at : 0) + i * by, panes.size()));
      Optional<Node> target = target(pane);
      if (target.isPresent()) {
        target.get().requestFocus();
        return;
      }
    }
  }

  /** Puts the focus into the first of the panes, unless it is within the page already. */
  void enter(Scene scene, Node page, List<Node> panes) {
    Node owner = scene == null ? null : scene.getFocusOwner();
    boolean within = owner != page && inside(owner, page);
    if (scene == null || within) {
      return;
    }
    panes.stream().flatMap(p -> first(p).stream()).findFirst().ifPresent(Node::requestFocus);
  }

  private Optional<Node> target(Node pane) {
    Node before = last.get(pane);
    boolean still = before != null && inside(before, pane) && takesFocus(before);
    return still ? Optional.of(before) : first(pane);
  }

  /** The first node in reading order that takes the focus. */
  static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    Stream<Node> children =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream()
            : Stream.<Node>empty();
    return children.flatMap(child -> first(child).stream()).findFirst();
  }

  private static boolean takesFocus(Node node) {
    return node.isFocusTraversable() && !node.isDisabled() && node.isVisible();
  }

  private static int indexOf(List<Node> panes, Node focused) {
    for (int i = 0; i < panes.size(); i++) {
      if (inside(focused, panes.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean inside(Node node, Node pane) {
    Node at = node;
    while (at != null && at != pane) {
      at = at.getParent();
    }
    return at == pane;
  }
}
