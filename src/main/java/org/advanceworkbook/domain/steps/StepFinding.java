package org.advanceworkbook.domain.steps;

import org.advanceworkbook.domain.Phrase;

/**
 * Something a step has to say about the plan.
 *
 * @param text one sentence, what is so
 * @param look true where it deserves a look, false where it is only missing
 */
public record StepFinding(Phrase text, boolean look) {
  /** Something to look at again. */
  public static StepFinding look(String key, Object... args) {
    return new StepFinding(Phrase.of(key, args), true);
  }

  /** Something not written yet. */
  public static StepFinding missing(String key, Object... args) {
    return new StepFinding(Phrase.of(key, args), false);
  }
}
