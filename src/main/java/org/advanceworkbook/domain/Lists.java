package org.advanceworkbook.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the records need to keep a list immutable and never null. */
public final class Lists {
  private Lists() {}

  /** An unchangeable copy without nulls; empty where there is no list. */
  public static <T> List<T> copy(List<T> items) {
    return items == null ? List.of() : items.stream().filter(Objects::nonNull).toList();
  }

  /** An unchangeable copy in natural order, without nulls; empty where there is no set. */
  public static <T extends Comparable<T>> Set<T> copy(Set<T> items) {
    Set<T> result = new TreeSet<>();
    if (items != null) {
      items.stream().filter(Objects::nonNull).forEach(result::add);
    }
    return Collections.unmodifiableSet(result);
  }

  /** An unchangeable copy in natural order, without nulls; empty where there is no map. */
  public static <K extends Comparable<K>, V> Map<K, V> copy(Map<K, V> entries) {
    Map<K, V> result = new TreeMap<>();
    if (entries != null) {
      entries.forEach((key, value) -> putKnown(result, key, value));
    }
    return Collections.unmodifiableMap(result);
  }

  private static <K, V> void putKnown(Map<K, V> result, K key, V value) {
    if (key != null && value != null) {
      result.put(key, value);
    }
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
