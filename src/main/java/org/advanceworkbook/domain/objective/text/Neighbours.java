package org.advanceworkbook.domain.objective.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Known words by what is left of them when one letter is missing, learned when first asked for:
 * most texts hold no slip. Two threads that learn at once learn the same.
 */
final class Neighbours {
  private final Supplier<Collection<String>> words;
  private volatile Map<String, String> known;

  Neighbours(Supplier<Collection<String>> words) {
    this.words = words;
  }

  /** Known word by each of its shortenings. */
  Map<String, String> known() {
    Map<String, String> now = known;
    if (now == null) {
      now = learned(words.get());
      known = now;
    }
    return now;
  }

  private static Map<String, String> learned(Collection<String> words) {
    Map<String, String> byOneLeftOut = new HashMap<>();
    for (String word : new TreeSet<>(words)) {
      if (word.length() >= Spelling.SHORTEST
          && word.length() <= Spelling.LONGEST
          && word.indexOf(' ') < 0) {
        byOneLeftOut.putIfAbsent(word, word);
        for (int i = 0; i < word.length(); i++) {
          byOneLeftOut.putIfAbsent(without(word, i), word);
        }
      }
    }
    return byOneLeftOut;
  }

  static String without(String word, int i) {
    return word.substring(0, i) + word.substring(i + 1);
  }
}
