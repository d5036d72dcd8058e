package org.advanceworkbook.domain.objective.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Finds the known word that an unknown one is a slip of: one letter left out, too many, wrong or
 * swapped. Short words are left alone, they are slips of too many things.
 */
public final class Spelling {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;

  private final Supplier<Collection<String>> words;
  private volatile Map<String, String> neighbours;

  /** Uses these words; they are learned when the first unknown word is met. */
  public Spelling(Supplier<Collection<String>> words) {
    this.words = words;
  }

  private Map<String, String> neighbours() {
    Map<String, String> known = neighbours;
    if (known == null) {
      known = learned(words.get());
      neighbours = known;
    }
    return known;
  }

  private static Map<String, String> learned(Collection<String> words) {
    Map<String, String> byOneLeftOut = new HashMap<>();
    for (String word : new TreeSet<>(words)) {
      if (word.length() >= SHORTEST && word.length() <= LONGEST && word.indexOf(' ') < 0) {
        byOneLeftOut.putIfAbsent(word, word);
        for (int i = 0; i < word.length(); i++) {
          byOneLeftOut.putIfAbsent(without(word, i), word);
        }
      }
    }
    return byOneLeftOut;
  }

  /** The known word one slip away, or the word itself. */
  public String corrected(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return word;
    }
    Map<String, String> byOneLeftOut = neighbours();
    String known = byOneLeftOut.get(word);
    for (int i = 0; known == null && i < word.length(); i++) {
      known = byOneLeftOut.get(without(word, i));
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

  private static String without(String word, int i) {
    return word.substring(0, i) + word.substring(i + 1);
  }
}
