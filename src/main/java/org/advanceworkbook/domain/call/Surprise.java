package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;

/**
 * Something in the call that nobody had planned for. R48.
 *
 * @param id unique within the debrief
 * @param text what it was
 * @param use what it was made into, null while it is only noted
 * @param madeId id of the question, promise or opportunity made from it, else empty
 */
public record Surprise(String id, String text, SurpriseUse use, String madeId) {
  /** Guarantees: texts are never null. */
  public Surprise {
    id = Texts.orEmpty(id);
    text = Texts.orEmpty(text);
    madeId = Texts.orEmpty(madeId);
  }

  /** A surprise that is only noted. */
  public static Surprise noted(String id, String text) {
    return new Surprise(id, text, null, "");
  }

  /** The same with another text. */
  public Surprise withText(String value) {
    return new Surprise(id, value, use, madeId);
  }

  /** The same made into something; null takes that back. */
  public Surprise made(SurpriseUse value, String newId) {
    return new Surprise(id, text, value, newId);
  }
}
