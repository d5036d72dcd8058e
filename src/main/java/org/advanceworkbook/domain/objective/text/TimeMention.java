package org.advanceworkbook.domain.objective.text;

import java.time.LocalDate;

/**
 * Words that say when.
 *
 * @param from first token, a preposition such as "by" included
 * @param to token behind the last
 * @param kind how far it binds
 * @param day the day meant, the last one of a period; null when the words do not tell
 */
public record TimeMention(int from, int to, Kind kind, LocalDate day) {
  /** How far the words bind. */
  public enum Kind {
    /** A day or a period with an end. */
    DATED,
    /** Before the call is over. */
    IN_CALL,
    /** "Soon", "at some point": binds nobody. */
    OPEN
  }
}
