package org.advanceworkbook.domain.objective;

/**
 * A stretch of the text as it was given.
 *
 * @param start first UTF-16 offset, 0 or more
 * @param end offset behind the last, greater than {@code start}
 */
public record Span(int start, int end) {
  /** Guarantees: never empty, never negative. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no such span: " + start + ".." + end);
    }
  }

  /** The words of {@code text} at this span. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
