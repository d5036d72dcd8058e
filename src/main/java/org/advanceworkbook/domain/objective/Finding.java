package org.advanceworkbook.domain.objective;

import java.util.Optional;
import org.advanceworkbook.domain.Phrase;

/**
 * What one test found.
 *
 * @param heading under which heading it is shown
 * @param status how it ended
 * @param quote the words it rests on, null when there are none
 * @param verdictWord two or three words, such as "Too general"
 * @param reason one plain sentence
 * @param rewrite a better objective that the judge itself accepts; empty when the test passes
 */
public record Finding(
    Heading heading, Status status, Span quote, Phrase verdictWord, Phrase reason, String rewrite) {
  /** The quoted words' place, if any. */
  public Optional<Span> quoted() {
    return Optional.ofNullable(quote);
  }
}
