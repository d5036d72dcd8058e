package org.advanceworkbook.workbook.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A part of an entry as two or more workbooks wrote it.
 *
 * @param key which part of which entry
 * @param owner what it travels with, such as the call of a comment; the greater of two that differ
 * @param versions those that nobody has written over, by id
 * @param superseded ids of those that somebody has
 */
public record Cell(CellKey key, String owner, List<Version> versions, Set<String> superseded) {
  /** Guarantees: versions are in the order of their ids, none twice, and none written over. */
  public Cell {
    superseded = Collections.unmodifiableSet(new TreeSet<>(superseded));
    Map<String, Version> byId = new TreeMap<>();
    for (Version version : versions) {
      if (!superseded.contains(version.id())) {
        byId.merge(version.id(), version, Cell::same);
      }
    }
    versions = List.copyOf(byId.values());
  }

  // One id with two contents can only be made on purpose; every workbook must take the same one.
  private static Version same(Version one, Version other) {
    Comparator<Version> order =
        Comparator.comparing((Version v) -> String.valueOf(v.content()))
            .thenComparing(Version::author)
            .thenComparing(Version::at);
    return order.compare(one, other) >= 0 ? one : other;
  }

  /** A cell that nobody wrote into. */
  public static Cell empty(CellKey key, String owner) {
    return new Cell(key, owner, List.of(), Set.of());
  }

  /** What both know of the same cell; in which order does not matter. */
  public Cell join(Cell other) {
    if (!key.equals(other.key)) {
      throw new IllegalArgumentException("not the same cell");
    }
    List<Version> all = new ArrayList<>(versions);
    all.addAll(other.versions);
    Set<String> over = new TreeSet<>(superseded);
    over.addAll(other.superseded);
    return new Cell(key, owner.compareTo(other.owner) >= 0 ? owner : other.owner, all, over);
  }

  /**
   * The cell once somebody has written into it.
   *
   * @param over the version that was seen, null where there was none; what says something else
   *     stays beside
   */
  public Cell edited(String author, Instant at, String content, Version over) {
    List<String> seen =
        versions.stream()
            .filter(v -> over != null && Objects.equals(v.content(), over.content()))
            .map(Version::id)
            .toList();
    return replaced(author, at, content, seen);
  }

  /** The cell once somebody has seen all its versions and said what is to stand. */
  public Cell decided(String author, Instant at, String content) {
    return replaced(author, at, content, versions.stream().map(Version::id).toList());
  }

  private Cell replaced(String author, Instant at, String content, List<String> over) {
    Set<String> gone = new TreeSet<>(superseded);
    gone.addAll(over);
    List<Version> all = new ArrayList<>(versions);
    all.add(Version.written(key, author, at, content, gone));
    return new Cell(key, owner, all, gone);
  }

  /** True where two wrote different things at the same time and nobody has decided. */
  public boolean isInConflict() {
    return versions.stream().map(Version::content).distinct().count() > 1;
  }

  /**
   * The version that stands until somebody decides, null in an empty cell: the same one in every
   * workbook, whoever sent what to whom first.
   */
  public Version standing() {
    return versions.stream().max(Precedence.of(key)).orElse(null);
  }

  /** The version of this id, null where it is not among those that stand. */
  public Version version(String id) {
    return versions.stream().filter(v -> Objects.equals(v.id(), id)).findFirst().orElse(null);
  }
}
