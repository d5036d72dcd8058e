package org.advanceworkbook.workbook.sample;

import java.time.LocalDate;

/**
 * How large a sample history is.
 *
 * @param calls calls in all, coming and waiting ones included, 1 or more
 * @param reps how many reps, 1 to 200
 * @param seed the same seed gives the same content
 * @param until the day that counts as today: held calls lie before it, coming ones after it
 */
public record SampleSize(int calls, int reps, long seed, LocalDate until) {
  /** The largest number of reps. */
  public static final int MOST_REPS = 200;

  private static final int USUAL_CALLS = 120;
  private static final int USUAL_REPS = 3;
  private static final int CALLS_PER_CHAIN = 6;
  private static final int FEW = 12;
  private static final int SOME = 40;
  private static final int MANY = 100;

  /** Guarantees: the numbers lie within their bounds, else IllegalArgumentException. */
  public SampleSize {
    if (calls < 1 || reps < 1 || reps > MOST_REPS) {
      throw new IllegalArgumentException("calls " + calls + ", reps " + reps);
    }
  }

  /** The sample workbook of the first screen. */
  public static SampleSize usual(LocalDate until) {
    return new SampleSize(USUAL_CALLS, USUAL_REPS, 1, until);
  }

  /** Calls that lie ahead. */
  int coming() {
    if (calls >= SOME) {
      return calls >= MANY ? 6 : 4;
    }
    return calls >= FEW ? 2 : 0;
  }

  /** Calls that were held and wait for a debrief. */
  int waiting() {
    if (calls >= SOME) {
      return calls >= MANY ? 3 : 2;
    }
    return calls >= FEW ? 1 : 0;
  }

  /** Calls that lie behind and have a debrief. */
  int past() {
    return calls - coming() - waiting();
  }

  /** Opportunities. */
  int chains() {
    return Math.max(1, Math.min(past(), Math.round((float) calls / CALLS_PER_CHAIN)));
  }
}
