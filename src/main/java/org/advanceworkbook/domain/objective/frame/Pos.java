package org.advanceworkbook.domain.objective.frame;

/** What a word is in its place. */
public enum Pos {
  NOUN,
  NAME,
  PRONOUN,
  DETERMINER,
  ADJECTIVE,
  ADVERB,
  NUMBER,
  PREPOSITION,
  TO,
  CONJUNCTION,
  SUBORDINATE,
  RELATIVE,
  MODAL,
  BE,
  DO,
  NOT,
  VERB,
  /** Words that say when, taken together. */
  TIME,
  COMMA,
  /** Full stop, semicolon, colon, dash, arrow, new line. */
  STOP,
  OPEN,
  CLOSE,
  OTHER;

  /** True where a new clause can begin behind it. */
  public boolean boundary() {
    return this == STOP || this == COMMA || this == CONJUNCTION || this == SUBORDINATE;
  }
}
