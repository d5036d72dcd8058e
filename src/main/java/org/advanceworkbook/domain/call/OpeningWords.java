package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * How the call is opened: why we are here, the outcome hoped for, the time, and permission to go
 * on. R23.
 */
public record OpeningWords(String why, String outcome, String time, String permission) {
  /** Nothing written yet. */
  public static final OpeningWords EMPTY = new OpeningWords("", "", "", "");

  /** Guarantees: texts and lists are never null. */
  public OpeningWords {
    why = Texts.orEmpty(why);
    outcome = Texts.orEmpty(outcome);
    time = Texts.orEmpty(time);
    permission = Texts.orEmpty(permission);
  }

  /** The same with another why. */
  public OpeningWords withWhy(String value) {
    return new OpeningWords(value, outcome, time, permission);
  }

  /** The same with another outcome. */
  public OpeningWords withOutcome(String value) {
    return new OpeningWords(why, value, time, permission);
  }

  /** The same with another time. */
  public OpeningWords withTime(String value) {
    return new OpeningWords(why, outcome, value, permission);
  }

  /** The same with another permission. */
  public OpeningWords withPermission(String value) {
    return new OpeningWords(why, outcome, time, value);
  }
}
