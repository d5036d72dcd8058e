package org.advanceworkbook.domain.objective.frame;

import org.advanceworkbook.domain.objective.text.TimeMention;
import org.advanceworkbook.domain.objective.text.Token;

/**
 * A word in its place.
 *
 * @param token the word; of a time, its first one
 * @param pos what it is here
 * @param side whose side it names, if it names a person
 * @param time set for {@link Pos#TIME} only
 * @param end UTF-16 offset behind its last character
 */
public record Word(Token token, Pos pos, Party side, TimeMention time, int end) {
  /** First UTF-16 offset. */
  public int start() {
    return token.start();
  }

  /** The word after normalising. */
  public String norm() {
    return token.norm();
  }

  /** The verb it is a form of, or the word itself. */
  public String verb() {
    return token.form().verb().isEmpty() ? token.norm() : token.form().verb();
  }

  /** The noun it is a form of, or the word itself. */
  public String noun() {
    return token.form().noun().isEmpty() ? token.norm() : token.form().noun();
  }

  /** True for this part of speech. */
  public boolean is(Pos what) {
    return pos == what;
  }
}
