package org.advanceworkbook.domain.objective.learned;

/** What is seen in one text, each sign once, with the place where it was seen first. */
public final class Signs {
  private final int[] hashes;
  private final int[] from;
  private final int[] to;

  Signs(int[] hashes, int[] from, int[] to) {
    this.hashes = hashes;
    this.from = from;
    this.to = to;
  }

  /** How many were seen. */
  public int size() {
    return hashes.length;
  }

  /** The sign at an index. */
  public int hash(int i) {
    return hashes[i];
  }

  /** Where it begins. */
  int from(int i) {
    return from[i];
  }

  /** Where it ends. */
  int to(int i) {
    return to[i];
  }
}
