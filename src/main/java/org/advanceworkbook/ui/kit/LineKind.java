package org.advanceworkbook.ui.kit;

/**
 * What a line below words says.
 *
 * @param word what the legend calls it; already in words
 * @param stroke how it is drawn; each kind has its own
 * @param tone whether it marks what is there, what is amiss, or neither
 */
public record LineKind(String word, Stroke stroke, Tone tone) {
  /** How a line is drawn, so that it is known without its colour. */
  public enum Stroke {
    SOLID,
    DOTTED,
    DASHED,
    DASH_DOT,
    LONG_DASH,
    SPARSE,
    THICK,
    DOUBLE,
    WAVY
  }

  /** Whether a line marks what is there, what is amiss, or neither. */
  public enum Tone {
    FOUND,
    AMISS,
    PLAIN
  }
}
