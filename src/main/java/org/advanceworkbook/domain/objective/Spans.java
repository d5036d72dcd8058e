package org.advanceworkbook.domain.objective;

import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.Reading;

/** Where the parts of a frame stand in the text as given. */
final class Spans {
  private Spans() {}

  /** The whole act, its subject included when it stands before the verb. */
  static Span of(Reading reading, Frame frame) {
    return of(reading, frame, frame.to());
  }

  /** The act with its subject, up to a word. */
  static Span of(Reading reading, Frame frame, int to) {
    boolean before = frame.subject() != null && frame.subject().from() < frame.from();
    int from =
        before && frame.from() - frame.subject().to() <= 3 ? frame.subject().from() : frame.from();
    return span(reading, from, to);
  }

  /** A stretch of words. */
  static Span span(Reading reading, int from, int to) {
    return new Span(
        reading.start(from),
        Math.max(reading.end(Math.max(to, from + 1)), reading.start(from) + 1));
  }

  /** Who acts, in the rep's words; empty when nobody is written. */
  static String who(String text, Reading reading, Frame frame) {
    if (frame.subject() == null) {
      return frame.side() == Party.US ? "We" : "";
    }
    return span(reading, frame.subject().from(), frame.subject().to()).of(text);
  }

  /** What is done, without the words that say when at its end. */
  static String what(String text, Reading reading, int from, int end) {
    int to = end;
    while (to > from + 1 && reading.words().get(to - 1).time() != null) {
      to--;
    }
    return span(reading, from, to).of(text);
  }
}
