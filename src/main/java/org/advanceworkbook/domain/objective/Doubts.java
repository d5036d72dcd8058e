package org.advanceworkbook.domain.objective;

import java.util.Set;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.ObjectClass;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.People;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.RepClass;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Tense;
import org.advanceworkbook.domain.objective.frame.Word;

/** Why an act of the client that is written down may still be none. */
final class Doubts {
  private static final int ENOUGH = 2;
  private static final Set<String> COMES =
      Set.of("join|attend|come|help|support|dial in|come along".split("\\|"));

  private final Reading reading;
  private final People people;

  Doubts(Reading reading, People people) {
    this.reading = reading;
    this.people = people;
  }

  /** "Golf day with the owners": time spent on being liked. */
  boolean outing(Frame frame) {
    return frame.verb().isEmpty()
        && frame.about() == ObjectClass.TIME
        && reading.signals().stream()
            .anyMatch(
                h ->
                    h.kind().equals("RAPPORT")
                        && h.from() >= frame.from()
                        && h.from() < frame.to());
  }

  /** "He should order": neither what nor when. */
  static boolean bareWish(Frame frame) {
    return frame.perhaps()
        && frame.about() == null
        && frame.time() == null
        && frame.to() - frame.from() <= 2;
  }

  /** "Does she still work there?" is a question of ours, not an act of theirs. */
  boolean asked(Frame frame) {
    int from = frame.from();
    while (from > 0 && !reading.words().get(from - 1).is(Pos.STOP)) {
      from--;
    }
    int to = frame.from();
    while (to < reading.words().size() && !reading.words().get(to).is(Pos.STOP)) {
      to++;
    }
    boolean question = to < reading.words().size() && reading.words().get(to).token().is("?");
    Word first = reading.words().get(from);
    Word second = from + 1 < to ? reading.words().get(from + 1) : first;
    boolean turned =
        (first.is(Pos.BE) || first.is(Pos.DO))
            && !first.token().is("be", "do")
            && (second.is(Pos.PRONOUN) || second.is(Pos.NAME));
    if (turned) {
      return true;
    }
    return question
        && (first.is(Pos.DO)
            || first.is(Pos.BE)
            || first.is(Pos.RELATIVE)
            || first.token().is("what", "which", "when", "where", "how", "why", "whose", "any"));
  }

  /** "Demo on Friday, Anders joins": who merely comes to what the rep does may be one of ours. */
  boolean companion(Frame frame) {
    boolean comes =
        COMES.contains(frame.verb()) && frame.subject() != null && frame.side() == Party.CLIENT;
    if (!comes
        || frame.energy() != ENOUGH
        || !reading.words().get(frame.subject().head()).is(Pos.NAME)) {
      return false;
    }
    String name = reading.words().get(frame.subject().head()).norm();
    boolean known = people.side(name) == Party.CLIENT;
    return !known
        && reading.frames().stream()
            .anyMatch(
                f -> f.from() < frame.from() && f.side() == Party.US && f.rep() == RepClass.SELLER);
  }

  /** "Rates they pay to others": the clause only says which rates. */
  boolean reduced(Frame frame) {
    int subject = frame.subject() == null ? 0 : frame.subject().from();
    return subject > 0
        && frame.tense() == Tense.PRESENT
        && reading.words().get(subject).token().is("they", "he", "she")
        && reading.words().get(subject - 1).is(Pos.NOUN)
        && reading.words().get(subject - 1).side() == Party.NONE
        && noVerbBefore(subject);
  }

  private boolean noVerbBefore(int i) {
    for (int k = i - 1; k >= 0 && !reading.words().get(k).is(Pos.STOP); k--) {
      if (reading.words().get(k).is(Pos.VERB) || reading.words().get(k).is(Pos.COMMA)) {
        return reading.words().get(k).is(Pos.COMMA);
      }
    }
    return true;
  }

  boolean history(Frame frame) {
    boolean past = frame.tense() == Tense.PAST && frame.subject() != null && frame.rep() == null;
    return past
        && reading.frames().size() > 1
        && reading.frames().stream()
            .anyMatch(
                f ->
                    f != frame
                        && f.tense() != Tense.PAST
                        && !f.background()
                        && f.side() != Party.NONE);
  }

  /** "Qualify": whom, for what, is not said. */
  boolean bareQualify(Frame frame) {
    for (int i = frame.from(); i < frame.to(); i++) {
      Word word = reading.words().get(i);
      if (word.is(Pos.NOUN) || word.is(Pos.NAME) || word.is(Pos.PRONOUN) || word.is(Pos.RELATIVE)) {
        return false;
      }
    }
    return frame.verb().startsWith("qualify");
  }
}
