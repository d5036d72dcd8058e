package org.advanceworkbook.domain.objective.text;

import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Finds the known word that an unknown one is a slip of: one letter left out, too many, wrong or
 * swapped. Short words are left alone, they are slips of too many things.
 */
public final class Spelling {
  static final int SHORTEST = 5;
  static final int LONGEST = 24;

  private final Neighbours neighbours;

  /** Uses these words; they are learned when the first unknown word is met. */
  public Spelling(Supplier<Collection<String>> words) {
    this.neighbours = new Neighbours(words);
  }

  /** The known word one slip away, or the word itself. */
  public String corrected(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return word;
    }
    Map<String, String> byOneLeftOut = neighbours.known();
    String known = byOneLeftOut.get(word);
    for (int i = 0; known == null && i < word.length(); i++) {
      known = byOneLeftOut.get(Neighbours.without(word, i));
    }
    boolean sameStart = known != null && known.charAt(0) == word.charAt(0);
    return sameStart && oneSlip(known, word) ? known : word;
  }

  private static boolean oneSlip(String known, String word) {
    int common = Math.min(known.length(), word.length());
    int from = 0;
    while (from < common && known.charAt(from) == word.charAt(from)) {
      from++;
    }
    int back = 0;
    while (back < common - from
        && known.charAt(known.length() - 1 - back) == word.charAt(word.length() - 1 - back)) {
      back++;
    }
    int left = known.length() - from - back;
    int right = word.length() - from - back;
    boolean swapped =
        left == 2
            && right == 2
            && known.charAt(from) == word.charAt(from + 1)
            && known.charAt(from + 1) == word.charAt(from);
    return swapped || (left <= 1 && right <= 1);
  }
}
