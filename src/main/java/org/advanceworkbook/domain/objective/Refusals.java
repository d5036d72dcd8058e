package org.advanceworkbook.domain.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Lexicon;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.VerbGroup.Tense;
import org.advanceworkbook.domain.objective.frame.Word;
import org.advanceworkbook.domain.objective.text.PhraseBook;

/** A no that is built, not worded: somebody else is chosen, or what we offer is not done. */
final class Refusals {
  private static final int REACH = 6;

  /** "Not before March", "not without legal": a no that is none yet. */
  private static final Set<String> ONLY_NOW =
      Set.of(
          "before",
          "until",
          "till",
          "unless",
          "without",
          "yet",
          "now",
          "today",
          "if",
          "because",
          "this",
          "currently",
          "immediately",
          "can",
          "could",
          "might",
          "may",
          "first",
          "once");

  private final Lexicon lexicon;
  private final Reading reading;

  Refusals(Lexicon lexicon, Reading reading) {
    this.lexicon = lexicon;
    this.reading = reading;
  }

  /** As if they were phrases of the book. */
  List<PhraseBook.Hit> all() {
    List<PhraseBook.Hit> found = new ArrayList<>();
    for (int i = 0; i < reading.words().size(); i++) {
      int to = chosenUntil(i);
      if (to > 0) {
        found.add(new PhraseBook.Hit("REFUSAL", i, to));
      }
    }
    for (Frame frame : reading.frames()) {
      if (willNot(frame)) {
        found.add(new PhraseBook.Hit("REFUSAL", frame.from(), frame.to()));
      }
    }
    return found;
  }

  /** "decided to renew with their existing provider", "chose the cheaper one": where it ends. */
  private int chosenUntil(int verb) {
    Word word = reading.words().get(verb);
    boolean chooses =
        lexicon.listed("CHOOSES", word.token().form().verb())
            && !word.is(Pos.NOUN)
            && !deniedBefore(verb)
            && theirs(verb);
    int end = Math.min(verb + REACH, reading.words().size());
    for (int i = verb + 1; chooses && i < end; i++) {
      Word next = reading.words().get(i);
      if (next.is(Pos.STOP) || next.token().is(",", "from", "as", "against", "instead", "before")) {
        return 0;
      }
      boolean somebody =
          next.token().is("somebody", "someone")
              && i + 1 < reading.words().size()
              && reading
                  .words()
                  .get(i + 1)
                  .token()
                  .is("else", "local", "cheaper", "nearer", "closer");
      if (somebody || lexicon.listed("RIVALS", next.norm())) {
        return somebody ? i + 2 : i + 1;
      }
      boolean pair =
          lexicon.listed("RIVAL", next.norm())
              && i + 1 < reading.words().size()
              && (supplier(i + 1) || i + 2 < reading.words().size() && supplier(i + 2));
      if (pair) {
        return i + 2;
      }
      if (wentTo(verb, i + 1)) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean supplier(int i) {
    Word word = reading.words().get(i);
    return lexicon.listed("SUPPLIERS", word.norm()) || lexicon.listed("SUPPLIERS", word.noun());
  }

  private boolean deniedBefore(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      Word word = reading.words().get(i);
      if (word.is(Pos.STOP) || word.token().is(",")) {
        return false;
      }
      if (word.is(Pos.NOT)
          || word.token()
              .is("if", "might", "could", "may", "would", "want", "wants", "no", "nobody", "let")) {
        return true;
      }
    }
    return false;
  }

  /** Not what we take or order. */
  private boolean theirs(int verb) {
    return reading.frames().stream()
        .noneMatch(
            f -> f.side() == Party.US && f.subject() != null && f.from() <= verb && verb < f.to());
  }

  /** What stands in quotation marks is said by them: "we don't change a running system". */
  private boolean quoted(Frame frame) {
    int marks = 0;
    for (int i = 0; i < frame.from(); i++) {
      marks += reading.words().get(i).token().is("\"", "“", "”", "„") ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  /** "Went to a Dutch company": one of many, and not us. */
  private boolean wentTo(int verb, int to) {
    return reading.words().get(verb).token().form().verb().equals("go")
        && verb + 3 < to
        && reading.words().get(verb + 1).token().is("to", "with", "for")
        && reading.words().get(verb + 2).token().is("a", "an")
        && lexicon.listed("HOUSES", reading.words().get(to - 1).norm());
  }

  /** "They won't switch", "not moving forward". */
  private boolean willNot(Frame frame) {
    boolean no =
        frame.negated()
            && frame.tense() != Tense.PAST
            && !frame.conditional()
            && !frame.background()
            && !frame.perhaps()
            && (frame.side() == Party.CLIENT || frame.subject() == null || quoted(frame))
            && lexicon.listed("REFUSED", frame.verb());
    if (!no) {
      return false;
    }
    int from = frame.from();
    while (from > 0 && !reading.words().get(from - 1).is(Pos.STOP)) {
      from--;
    }
    for (int i = from; i < reading.words().size() && !reading.words().get(i).is(Pos.STOP); i++) {
      if (ONLY_NOW.contains(reading.words().get(i).norm())) {
        return false;
      }
    }
    return true;
  }

  /** "The board picked the Danes": somebody else was chosen, and for nothing that helps us. */
  boolean chosen(Frame frame) {
    boolean picks =
        Set.of("pick", "choose", "select", "prefer").contains(frame.verb())
            && frame.tense() == Tense.PAST;
    int last = Math.min(frame.to(), reading.words().size()) - 1;
    boolean name = last > frame.from() && reading.words().get(last).is(Pos.NAME);
    boolean purpose = false;
    for (int i = frame.from(); i <= last; i++) {
      purpose |= reading.words().get(i).token().is("as", "for", "to", "mr", "ms", "mrs", "doctor");
    }
    return picks && name && !purpose;
  }

  /** "Ordered the room": for the meeting, not from us. */
  boolean around(int from) {
    int to = Math.min(from + 3, reading.words().size());
    for (int i = from; i < to && !reading.words().get(i).pos().boundary(); i++) {
      if (lexicon.listed("AROUND", reading.words().get(i).noun())) {
        return true;
      }
    }
    return false;
  }
}
