package org.advanceworkbook.domain;

/** What the records need to keep a missing text from being null. */
public final class Texts {
  private Texts() {}

  /** The text, or an empty one where there is none. */
  public static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** True where there is something to read: not null and not only white space. */
  public static boolean given(String text) {
    return text != null && !text.isBlank();
  }
}
