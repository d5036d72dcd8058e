package org.advanceworkbook.domain.coaching;

import org.advanceworkbook.domain.Texts;

/**
 * The rep's own review of the weeks since the last session, written before the coach says his.
 *
 * @param moved what moved a client to act
 * @param otherwise what the rep would do otherwise
 * @param written true once the rep says that it is written
 */
public record OwnReview(String moved, String otherwise, boolean written) {
  /** Nothing written yet. */
  public static final OwnReview NONE = new OwnReview("", "", false);

  /** Guarantees: texts are never null; a review without a word is not written. */
  public OwnReview {
    moved = Texts.orEmpty(moved);
    otherwise = Texts.orEmpty(otherwise);
    written = written && Texts.given(moved + otherwise);
  }

  /** True where there is something in it. */
  public boolean isBegun() {
    return Texts.given(moved + otherwise);
  }

  /** The same with other words about what moved a client. */
  public OwnReview withMoved(String value) {
    return new OwnReview(value, otherwise, written);
  }

  /** The same with other words about what to do otherwise. */
  public OwnReview withOtherwise(String value) {
    return new OwnReview(moved, value, written);
  }

  /** The same, written or not. */
  public OwnReview withWritten(boolean value) {
    return new OwnReview(moved, otherwise, value);
  }
}
