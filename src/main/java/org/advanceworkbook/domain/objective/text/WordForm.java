package org.advanceworkbook.domain.objective.text;

/**
 * What is known about a word form.
 *
 * @param tags possible parts of speech, the constants of this record added up; 0 when unknown
 * @param verb the verb it can be a form of, empty when none
 * @param noun the noun it can be a form of, empty when none
 */
public record WordForm(int tags, String verb, String noun) {
  public static final int BASE = 1;
  public static final int THIRD = 1 << 1;
  public static final int PAST = 1 << 2;
  public static final int PARTICIPLE = 1 << 3;
  public static final int ING = 1 << 4;
  public static final int NOUN = 1 << 5;
  public static final int NOUNS = 1 << 6;
  public static final int NAME = 1 << 7;
  public static final int ADJECTIVE = 1 << 8;
  public static final int ADVERB = 1 << 9;
  public static final int PREPOSITION = 1 << 10;
  public static final int DETERMINER = 1 << 11;
  public static final int PRONOUN = 1 << 12;

  public static final int FINITE = BASE | THIRD | PAST;
  public static final int VERB = FINITE | PARTICIPLE | ING;
  public static final int ANY_NOUN = NOUN | NOUNS;

  /** A word nobody knows: a name, a product, a slip of the finger. */
  public static final WordForm UNKNOWN = new WordForm(0, "", "");
}
