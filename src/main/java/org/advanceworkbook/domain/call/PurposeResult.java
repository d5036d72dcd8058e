package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * What came of one purpose; never changes the outcome. DOMAIN section 5.
 *
 * @param met the purpose was met
 * @param depth 0 to 3 for a sales purpose, 0 otherwise
 * @param note free text
 */
public record PurposeResult(boolean met, int depth, String note) {
  /** Guarantees: texts and lists are never null. */
  public PurposeResult {
    note = Texts.orEmpty(note);
  }

  /** The same with another met. */
  public PurposeResult withMet(boolean value) {
    return new PurposeResult(value, depth, note);
  }

  /** The same with another depth. */
  public PurposeResult withDepth(int value) {
    return new PurposeResult(met, value, note);
  }

  /** The same with another note. */
  public PurposeResult withNote(String value) {
    return new PurposeResult(met, depth, value);
  }
}
