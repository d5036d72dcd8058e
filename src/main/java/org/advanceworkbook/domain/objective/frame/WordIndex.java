package org.advanceworkbook.domain.objective.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.text.PhraseBook;
import org.advanceworkbook.domain.objective.text.Token;

/** Counts phrases in words instead of tokens: a time is one word of several tokens. */
final class WordIndex {
  private WordIndex() {}

  static List<PhraseBook.Hit> inWords(
      List<PhraseBook.Hit> hits, List<Word> words, List<Token> tokens) {
    int[] wordOf = new int[tokens.size() + 1];
    int token = 0;
    for (int w = 0; w < words.size(); w++) {
      Word word = words.get(w);
      boolean noOne = word.token().is("nobody") && tokens.get(token).is("no");
      int width = word.time() == null ? 1 : word.time().to() - word.time().from();
      for (int n = 0; n < (noOne ? 2 : width) && token < tokens.size(); n++) {
        wordOf[token++] = w;
      }
    }
    wordOf[tokens.size()] = words.size();
    Set<PhraseBook.Hit> result = new LinkedHashSet<>();
    for (PhraseBook.Hit hit : hits) {
      result.add(new PhraseBook.Hit(hit.kind(), wordOf[hit.from()], wordOf[hit.to() - 1] + 1));
    }
    return new ArrayList<>(result);
  }
}
