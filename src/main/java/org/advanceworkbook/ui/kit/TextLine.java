package org.advanceworkbook.ui.kit;

/**
 * A line below some words of a text.
 *
 * @param start first UTF-16 offset
 * @param end offset behind the last
 * @param kind what it says
 */
public record TextLine(int start, int end, LineKind kind) {
  /** The same words after {@code by} characters came in before them. */
  TextLine moved(int by) {
    return new TextLine(start + by, end + by, kind);
  }
}
