package org.advanceworkbook.workbook;

import java.time.Instant;
import org.advanceworkbook.domain.Phrase;

/**
 * What the status line says about saving.
 *
 * @param kind nothing to save yet, waiting, saved, or failed and still pending
 * @param at when it was last saved, null when never
 * @param problem what went wrong, null unless failed
 */
public record SaveState(Kind kind, Instant at, Phrase problem) {
  /** The four states. */
  public enum Kind {
    UNTOUCHED,
    PENDING,
    SAVED,
    FAILED
  }

  /** Nothing was changed yet. */
  public static final SaveState UNTOUCHED = new SaveState(Kind.UNTOUCHED, null, null);
}
