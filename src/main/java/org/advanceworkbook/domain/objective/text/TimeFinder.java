package org.advanceworkbook.domain.objective.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words that say when: days in words and numbers, ends of weeks and months, "before we
 * hang up", and the open ends that bind nobody. "Twelve months of billing data" is not a date.
 */
public final class TimeFinder {
  private final PhraseBook phrases = new PhraseBook("times.txt");

  /** All mentions in text order, not overlapping; the longer of two wins. */
  public List<TimeMention> find(List<Token> tokens, LocalDate today, boolean dayFirst) {
    DatePatterns patterns = new DatePatterns(tokens, new Calendar(today, dayFirst));
    TimeMention[] phraseAt = new TimeMention[tokens.size()];
    for (PhraseBook.Hit hit : phrases.find(tokens)) {
      TimeMention.Kind kind = TimeMention.Kind.valueOf(hit.kind());
      LocalDate day = kind == TimeMention.Kind.IN_CALL ? today : null;
      TimeMention known = phraseAt[hit.from()];
      if (known == null || known.to() < hit.to()) {
        phraseAt[hit.from()] = new TimeMention(hit.from(), hit.to(), kind, day);
      }
    }
    List<TimeMention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      TimeMention best = longer(patterns.at(i), phraseAt[i]);
      TimeMention last = found.isEmpty() ? null : found.get(found.size() - 1);
      boolean loose =
          best != null
              && last != null
              && last.kind() == TimeMention.Kind.OPEN
              && last.to() == best.from();
      if (loose) {
        found.set(
            found.size() - 1, new TimeMention(last.from(), best.to(), TimeMention.Kind.OPEN, null));
      } else if (best != null) {
        found.add(best);
      }
      i = best == null ? i + 1 : best.to();
    }
    return found;
  }

  private static TimeMention longer(TimeMention dated, TimeMention phrase) {
    if (dated == null || phrase == null) {
      return dated == null ? phrase : dated;
    }
    return phrase.to() >= dated.to() ? phrase : dated;
  }
}
