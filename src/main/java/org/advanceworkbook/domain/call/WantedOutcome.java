package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * The second step: what the client will do because of this call. DOMAIN section 2.
 *
 * @param target the advance wanted
 * @param best the bold one
 * @param minimum the smallest that still counts; below it the call is a continuation
 * @param whyTheyWould why the client would do it
 */
public record WantedOutcome(
    PlannedAdvance target, PlannedAdvance best, PlannedAdvance minimum, String whyTheyWould) {
  /** Nothing wanted yet. */
  public static final WantedOutcome EMPTY = new WantedOutcome(null, null, null, "");

  /** Guarantees: never null. */
  public WantedOutcome {
    target = target == null ? PlannedAdvance.NONE : target;
    best = best == null ? PlannedAdvance.NONE : best;
    minimum = minimum == null ? PlannedAdvance.NONE : minimum;
    whyTheyWould = Texts.orEmpty(whyTheyWould);
  }

  /** The commitment of one level. */
  public PlannedAdvance at(CommitmentLevel level) {
    return switch (level) {
      case BEST -> best;
      case TARGET -> target;
      case MINIMUM -> minimum;
    };
  }

  /** The same with another commitment at one level. */
  public WantedOutcome with(CommitmentLevel level, PlannedAdvance advance) {
    return switch (level) {
      case BEST -> new WantedOutcome(target, advance, minimum, whyTheyWould);
      case TARGET -> new WantedOutcome(advance, best, minimum, whyTheyWould);
      case MINIMUM -> new WantedOutcome(target, best, advance, whyTheyWould);
    };
  }

  /** The same with another reason. */
  public WantedOutcome withWhy(String why) {
    return new WantedOutcome(target, best, minimum, why);
  }
}
