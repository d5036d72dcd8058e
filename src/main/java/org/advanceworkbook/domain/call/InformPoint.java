package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * Something to tell them, tied to a need they stated. R09.
 *
 * @param text what we say
 * @param need the stated need it answers; empty is flagged
 * @param guess true when the need is our guess
 * @param proof what shows it
 */
public record InformPoint(String id, String text, String need, boolean guess, String proof) {
  /** Guarantees: texts and lists are never null. */
  public InformPoint {
    id = Texts.orEmpty(id);
    text = Texts.orEmpty(text);
    need = Texts.orEmpty(need);
    proof = Texts.orEmpty(proof);
  }

  /** The same with another text. */
  public InformPoint withText(String value) {
    return new InformPoint(id, value, need, guess, proof);
  }

  /** The same with another need. */
  public InformPoint withNeed(String value) {
    return new InformPoint(id, text, value, guess, proof);
  }

  /** The same with another guess. */
  public InformPoint withGuess(boolean value) {
    return new InformPoint(id, text, need, value, proof);
  }

  /** The same with another proof. */
  public InformPoint withProof(String value) {
    return new InformPoint(id, text, need, guess, value);
  }
}
