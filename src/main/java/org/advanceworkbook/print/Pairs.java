package org.advanceworkbook.print;

import java.util.List;
import java.util.function.BiConsumer;

/** Short entries two by two side by side, one that stands alone over the whole width. */
final class Pairs {
  private Pairs() {}

  static <T> void of(Part part, List<T> entries, BiConsumer<Part, T> add) {
    for (int i = 0; i < entries.size(); i += 2) {
      boolean two = i + 1 < entries.size();
      Part row = part.row("item");
      add.accept(row.cell(two ? "half" : ""), entries.get(i));
      if (two) {
        add.accept(row.cell("half-last"), entries.get(i + 1));
      }
    }
  }
}
