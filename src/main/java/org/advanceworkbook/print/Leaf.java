package org.advanceworkbook.print;

import java.util.function.Consumer;

/**
 * One sheet of a page set.
 *
 * @param name what it is called in the bookmarks
 * @param foot what stands at its foot
 * @param content puts its content into the part it is given
 * @param isLong true for a list of any length, which is not to be fitted onto a page
 */
record Leaf(String name, String foot, Consumer<Part> content, boolean isLong) {
  Leaf(String name, String foot, Consumer<Part> content) {
    this(name, foot, content, false);
  }

  /** The same as a list of any length. */
  Leaf asLong() {
    return new Leaf(name, foot, content, true);
  }
}
