package org.advanceworkbook.domain.objective.frame;

import java.util.List;
import org.advanceworkbook.domain.objective.text.PhraseBook;
import org.advanceworkbook.domain.objective.text.TimeMention;
import org.advanceworkbook.domain.objective.text.Token;

/**
 * All that the rules know about a text.
 *
 * @param words its words in their places
 * @param frames acts and states, in text order
 * @param times the words that say when
 * @param signals phrases of signals.txt, by index of word
 * @param tokens its tokens
 */
public record Reading(
    List<Word> words,
    List<Frame> frames,
    List<TimeMention> times,
    List<PhraseBook.Hit> signals,
    List<Token> tokens) {
  /** Guarantees: lists cannot be changed. */
  public Reading {
    words = List.copyOf(words);
    frames = List.copyOf(frames);
    times = List.copyOf(times);
    signals = List.copyOf(signals);
    tokens = List.copyOf(tokens);
  }

  /** First UTF-16 offset of a stretch of words. */
  public int start(int from) {
    return words.get(from).start();
  }

  /** UTF-16 offset behind a stretch of words. */
  public int end(int to) {
    return words.get(to - 1).end();
  }

  /** True when a phrase of this kind stands in the text. */
  public boolean has(String kind) {
    return signals.stream().anyMatch(h -> h.kind().equals(kind));
  }
}
