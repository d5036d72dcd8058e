package org.advanceworkbook.ui.shell;

import java.util.List;

/** Remembers where the window stood: x, y, width, height; empty when it never moved. */
public interface WindowPlace {
  /** Where it stood. */
  List<Integer> last();

  /** Keeps where it stands. */
  void keep(List<Integer> place);
}
