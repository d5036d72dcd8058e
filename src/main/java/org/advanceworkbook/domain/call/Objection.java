package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/** An objection or question that may come, and our answer. */
public record Objection(String id, String text, String answer) {
  /** Guarantees: texts and lists are never null. */
  public Objection {
    id = Texts.orEmpty(id);
    text = Texts.orEmpty(text);
    answer = Texts.orEmpty(answer);
  }

  /** The same with another text. */
  public Objection withText(String value) {
    return new Objection(id, value, answer);
  }

  /** The same with another answer. */
  public Objection withAnswer(String value) {
    return new Objection(id, text, value);
  }
}
