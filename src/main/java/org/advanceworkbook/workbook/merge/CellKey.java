package org.advanceworkbook.workbook.merge;

import java.util.Comparator;

/**
 * Names a part of an entry.
 *
 * @param kind what it is, such as {@code call}; one of a newer version may be unknown here
 * @param id id of the entry
 * @param part which part travels as a whole, empty for the entry itself
 */
public record CellKey(String kind, String id, String part) implements Comparable<CellKey> {
  private static final Comparator<CellKey> ORDER =
      Comparator.comparing(CellKey::kind).thenComparing(CellKey::id).thenComparing(CellKey::part);

  @Override
  public int compareTo(CellKey other) {
    return ORDER.compare(this, other);
  }
}
