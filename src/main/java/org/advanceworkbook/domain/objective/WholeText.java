package org.advanceworkbook.domain.objective;

import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;

/** What the second reader says of a text, asked only where the rules stand on thin ground. */
final class WholeText {
  /** Below this share for an advance, thin grounds are not enough. */
  private static final double UNLIKELY = 0.2;

  /** The same for what takes standing or money: such words seldom mean anything less. */
  private static final double HARDLY = 0.1;

  private static final int STANDING = 4;

  private final SecondReader reader;
  private final String text;
  private final Reading reading;
  private final ObjectiveContext context;
  private SecondReader.Opinion whole;
  private SecondReader.Opinion part;
  private int partFrom = -1;

  WholeText(SecondReader reader, String text, Reading reading, ObjectiveContext context) {
    this.reader = reader;
    this.text = text;
    this.reading = reading;
    this.context = context;
  }

  /**
   * True when nothing but a noun or a hidden actor speaks for the act, and its sentence does not
   * read like an advance. A named person with a day is never doubted.
   */
  boolean doubted(Frame act) {
    boolean plain = act.named() && act.time() != null;
    double least = act.energy() >= STANDING ? HARDLY : UNLIKELY;
    return !plain && sentence(act).of(SecondReader.Kind.ADVANCE) < least;
  }

  /** The rules' answer, unless the text as a whole strongly reads otherwise. */
  boolean specific(boolean rules) {
    return whole().specific(rules);
  }

  /** What is amiss; where the rules saw an act that was doubted, the text alone says. */
  Pitfall pitfall(Pitfall rules, boolean doubted) {
    return whole().pitfall(doubted ? null : rules, !doubted);
  }

  private SecondReader.Opinion whole() {
    whole = whole == null ? reader.read(text, context.kind(), context.stage()) : whole;
    return whole;
  }

  /** Only the sentence of the act: what is added behind it neither helps nor harms. */
  private SecondReader.Opinion sentence(Frame act) {
    int from = act.from();
    while (from > 0 && !reading.words().get(from - 1).is(Pos.STOP)) {
      from--;
    }
    int to = act.from() + 1;
    while (to < reading.words().size() && !reading.words().get(to).is(Pos.STOP)) {
      to++;
    }
    if (from == 0 && to == reading.words().size()) {
      return whole();
    }
    if (from != partFrom) {
      String sentence = text.substring(reading.start(from), reading.end(to));
      part = reader.read(sentence, context.kind(), context.stage());
      partFrom = from;
    }
    return part;
  }
}
