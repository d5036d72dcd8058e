package org.advanceworkbook.domain.objective.learned;

import java.util.List;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.Word;

/**
 * The signs that any text has: its words, the forms they are of, pairs of them, runs of letters.
 */
public final class WordSigns {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  private WordSigns() {}

  /** All of a text as it was read. */
  public static SignsChange of(String text, Reading reading) {
    SignsChange signs = new SignsChange();
    signs.add("all", "", 0, 0);
    List<Word> words = reading.words();
    String normBefore = "^";
    String stemBefore = "^";
    int before = 0;
    for (Word word : words) {
      String norm = norm(word);
      String stem = stem(word, norm);
      signs.add("w", norm, word.start(), word.end());
      signs.add("s", stem, word.start(), word.end());
      signs.add("n", normBefore + ' ' + norm, before, word.end());
      signs.add("p", stemBefore + ' ' + stem, before, word.end());
      normBefore = norm;
      stemBefore = stem;
      before = word.start();
    }
    signs.add("n", normBefore + " $", before, text.length());
    signs.add("p", stemBefore + " $", before, text.length());
    signs.letters("c", text, SHORTEST, LONGEST);
    return signs;
  }

  /** Names, numbers and days are what they are of, not which. */
  private static String norm(Word word) {
    if (word.time() != null) {
      return '<' + word.time().kind().name() + '>';
    }
    if (word.is(Pos.NUMBER) || word.norm().chars().anyMatch(Character::isDigit)) {
      return "<number>";
    }
    return word.is(Pos.NAME) ? "<name>" : word.norm();
  }

  private static String stem(Word word, String norm) {
    if (norm.startsWith("<")) {
      return norm;
    }
    return word.verb().equals(word.norm()) ? word.noun() : word.verb();
  }
}
