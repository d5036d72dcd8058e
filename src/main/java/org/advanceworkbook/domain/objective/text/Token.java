package org.advanceworkbook.domain.objective.text;

/**
 * One word or punctuation mark.
 *
 * @param start first UTF-16 offset in the text as given
 * @param end offset behind the last; two tokens of one contraction share their offsets
 * @param raw as written
 * @param norm lower case, without accents, abbreviation written out
 * @param form what the dictionary knows about it
 * @param shape letters, number, punctuation or sign
 */
public record Token(int start, int end, String raw, String norm, WordForm form, Shape shape) {
  /** What a token is made of. */
  public enum Shape {
    WORD,
    NUMBER,
    PUNCTUATION
  }

  /** True when the word is written as one of these, after normalising. */
  public boolean is(String... words) {
    for (String word : words) {
      if (norm.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** True when the word or the verb or noun it is a form of is this. */
  public boolean matches(String word) {
    return norm.equals(word) || word.equals(form.verb()) || word.equals(form.noun());
  }

  /** True for a word that begins with a capital and goes on in small letters. */
  public boolean capitalised() {
    return shape == Shape.WORD
        && Character.isUpperCase(raw.codePointAt(0))
        && (raw.length() == 1 || Character.isLowerCase(raw.codePointBefore(raw.length())))
        && (raw.length() < 3 || !Character.isUpperCase(raw.charAt(1)) || raw.indexOf('\'') == 1);
  }

  /** True for a word of two letters or more in capitals only. */
  public boolean allCapitals() {
    return shape == Shape.WORD
        && raw.length() > 1
        && Character.isUpperCase(raw.codePointAt(0))
        && raw.equals(raw.toUpperCase(java.util.Locale.ROOT));
  }

  /** True when the dictionary or our own lists give it one of these tags. */
  public boolean can(int tags) {
    return (form.tags() & tags) != 0;
  }

  /** True for punctuation. */
  public boolean mark() {
    return shape == Shape.PUNCTUATION;
  }
}
