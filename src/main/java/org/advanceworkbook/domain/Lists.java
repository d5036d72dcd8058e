package org.advanceworkbook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the records need to keep a list immutable and never null. */
public final class Lists {
  private Lists() {}

  /** An unchangeable copy without nulls; empty where there is no list. */
  public static <T> List<T> copy(List<T> items) {
    return items == null ? List.of() : items.stream().filter(Objects::nonNull).toList();
  }

  /** The list with the item at {@code from} moved to {@code to}; both within the list. */
  public static <T> List<T> moved(List<T> items, int from, int to) {
    List<T> result = new ArrayList<>(items);
    result.add(to, result.remove(from));
    return List.copyOf(result);
  }

  /** The list with one more item at its end. */
  public static <T> List<T> plus(List<T> items, T item) {
    List<T> result = new ArrayList<>(items);
    result.add(item);
    return List.copyOf(result);
  }
}
