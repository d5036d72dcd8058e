package org.advanceworkbook.ui.shell;

import java.util.List;
import javafx.scene.Node;

/** A screen as the frame sees it. */
public interface Page {
  /** Tells pages apart: "today", "plan:42". */
  String id();

  /** The entry of the navigation that is marked while the page is open. */
  Place place();

  /** What the title of the window says. */
  String title();

  /** The node; the same one at every call. */
  Node view();

  /** The page came into view: read what may have changed, put the focus where work begins. */
  default void shown() {}

  /** The page goes out of view or the window closes: save what is pending. */
  default void hidden() {}

  /** The page was left and will not come back: let go of what could still act on it. */
  default void left() {}

  /** Who is told when the page has another title. */
  default void onTitle(Runnable changed) {}

  /** True where the page needs the width: the navigation becomes a rail. */
  default boolean wide() {
    return false;
  }

  /** The parts that F6 goes through, in reading order. */
  default List<Node> panes() {
    return List.of(view());
  }
}
