package org.advanceworkbook.domain;

import java.util.List;

/**
 * Something to be said on screen: a key of the resource bundle and what fills its places. The inner
 * floors say what they mean; the words themselves live in {@code words}.
 *
 * @param key key in the resource bundle
 * @param args values for {0}, {1} …: text, numbers or dates
 */
public record Phrase(String key, List<Object> args) {
  /** Guarantees: the arguments cannot be changed from outside. */
  public Phrase {
    args = List.copyOf(args);
  }

  /** A phrase with its arguments in order. */
  public static Phrase of(String key, Object... args) {
    return new Phrase(key, List.of(args));
  }
}
