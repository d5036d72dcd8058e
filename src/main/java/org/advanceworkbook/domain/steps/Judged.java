package org.advanceworkbook.domain.steps;

/**
 * What the judge said about one wanted commitment, as far as steps need it.
 *
 * @param given something is written
 * @param counts it is an advance, or a legitimate result of a prospecting call
 * @param testsPassed 0 to 4 of the four headings
 * @param energy 0 to 5
 */
public record Judged(boolean given, boolean counts, int testsPassed, int energy) {
  /** Nothing written. */
  public static final Judged NOTHING = new Judged(false, false, 0, 0);
}
