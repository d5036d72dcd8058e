package org.advanceworkbook.cli;

import org.advanceworkbook.domain.Phrase;

/** A command that will not do what was asked, with the sentence that says why and what to do. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Phrase sentence;

  Refusal(Phrase sentence) {
    super(sentence.key());
    this.sentence = sentence;
  }

  Phrase sentence() {
    return sentence;
  }
}
