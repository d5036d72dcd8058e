package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * Something the rep must learn to earn the advance; questions point to it by its letter.
 *
 * @param letter A, B, C …, unique within a plan
 * @param text what must be learnt
 */
public record LearningGoal(String letter, String text) {
  /** Guarantees: texts and lists are never null. */
  public LearningGoal {
    letter = Texts.orEmpty(letter);
    text = Texts.orEmpty(text);
  }

  /** The same with another letter. */
  public LearningGoal withLetter(String value) {
    return new LearningGoal(value, text);
  }

  /** The same with another text. */
  public LearningGoal withText(String value) {
    return new LearningGoal(letter, value);
  }
}
