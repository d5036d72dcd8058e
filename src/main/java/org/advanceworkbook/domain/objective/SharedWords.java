package org.advanceworkbook.domain.objective;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.Word;
import org.advanceworkbook.domain.objective.text.Tokenizer;

/** Whether an objective speaks of what the customer wants: words of substance that both share. */
final class SharedWords {
  private static final int SUBSTANCE = 4;

  private final Reading reading;

  SharedWords(Reading reading) {
    this.reading = reading;
  }

  /** The first shared word of substance, null when there is none. */
  Span with(String other) {
    Set<String> theirs = new HashSet<>();
    for (String word :
        Tokenizer.normal(other).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
      theirs.add(stem(word));
    }
    for (Word word : reading.words()) {
      boolean open =
          word.is(Pos.NOUN) || word.is(Pos.VERB) || word.is(Pos.ADJECTIVE) || word.is(Pos.NAME);
      if (open && word.norm().length() >= SUBSTANCE && theirs.contains(stem(word.norm()))) {
        return new Span(word.start(), word.end());
      }
    }
    return null;
  }

  private static String stem(String word) {
    String stem = word.replaceAll("(ing|ed|es|s)$", "");
    return stem.length() < SUBSTANCE ? word : stem;
  }
}
