package org.advanceworkbook.domain.insight;

/** A stretch of whole numbers, both ends within. */
public interface Band {
  /** The smallest number within. */
  int from();

  /** The largest number within. */
  int to();

  /** True where the number lies within. */
  default boolean holds(int number) {
    return from() <= number && number <= to();
  }
}
