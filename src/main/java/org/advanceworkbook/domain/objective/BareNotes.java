package org.advanceworkbook.domain.objective;

import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Lexicon;
import org.advanceworkbook.domain.objective.frame.ObjectClass;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.RepClass;
import org.advanceworkbook.domain.objective.frame.Word;
import org.advanceworkbook.domain.objective.text.TimeMention;

/** Nouns jotted down without a verb that may be the rep's own list, and no act of the client. */
final class BareNotes {
  private static final int MONEY = 5;

  private final Lexicon lexicon;
  private final Reading reading;

  BareNotes(Lexicon lexicon, Reading reading) {
    this.lexicon = lexicon;
    this.reading = reading;
  }

  /** True when this noun asks nothing of the client. */
  boolean none(Frame frame) {
    return frame.verb().isEmpty()
        && frame.side() == Party.CLIENT
        && (agenda(frame) || known(frame) || openEnd(frame));
  }

  /** "Comparison of four insurers, present it on 2 Dec": what the rep brings along. */
  private boolean agenda(Frame frame) {
    if (frame.energy() >= MONEY || given(frame)) {
      return false;
    }
    boolean ours = false;
    for (Frame other : reading.frames()) {
      if (other == frame || !together(frame, other)) {
        continue;
      }
      if (other.side() == Party.CLIENT && !other.verb().isEmpty()) {
        return false;
      }
      boolean does = other.rep() == RepClass.SELLER || other.rep() == RepClass.EDUCATE;
      boolean tends = other.rep() == RepClass.RAPPORT || other.rep() == RepClass.VAGUE;
      boolean behind = other.verb().isEmpty() && other.from() > frame.from() && does;
      ours |= other.side() == Party.US && (behind || !other.verb().isEmpty() && (does || tends));
    }
    return ours;
  }

  /** "Volumes per line, present price": facts to learn, as long as nobody is to hand them over. */
  boolean known(Frame frame) {
    if (given(frame) || !frame.verb().isEmpty() || frame.energy() >= MONEY) {
      return false;
    }
    boolean figure = false;
    for (int i = frame.from(); i < Math.min(frame.to(), reading.words().size()); i++) {
      Word word = reading.words().get(i);
      if (word.is(Pos.PREPOSITION) || word.is(Pos.COMMA)) {
        break;
      }
      figure = lexicon.listed("FIGURES", word.noun());
    }
    return figure
        && reading.frames().stream()
            .noneMatch(f -> f.side() == Party.CLIENT && !f.verb().isEmpty() && f.energy() > 1);
  }

  /** "Decision soon": no day, and nobody who takes it. */
  private boolean openEnd(Frame frame) {
    TimeMention time = frame.time();
    return time != null
        && time.kind() == TimeMention.Kind.OPEN
        && frame.subject() == null
        && frame.about() != ObjectClass.ORDER;
  }

  /** "All 40 sites", "5 years": no small first step. */
  boolean everything() {
    for (int i = 0; i < reading.words().size(); i++) {
      Word word = reading.words().get(i);
      boolean years =
          word.is(Pos.NUMBER)
              && i + 1 < reading.words().size()
              && reading.words().get(i + 1).token().is("year", "years", "yr", "yrs", "sites");
      boolean whole =
          word.token()
              .is("all", "entire", "whole", "full", "exclusive", "exclusively", "sole", "complete");
      if (years || whole) {
        return true;
      }
    }
    return false;
  }

  private boolean given(Frame frame) {
    if (frame.subject() != null || frame.time() != null) {
      return true;
    }
    int from = Math.max(0, frame.from() - 1);
    for (int i = from; i < Math.min(frame.to(), reading.words().size()); i++) {
      Word word = reading.words().get(i);
      boolean fixed =
          word.token()
              .is(
                  "signed",
                  "booked",
                  "agreed",
                  "confirmed",
                  "approved",
                  "accepted",
                  "fixed",
                  "scheduled",
                  "dated",
                  "filled",
                  "back",
                  "from",
                  "with",
                  "by",
                  "in");
      if (fixed && !(word.is(Pos.PREPOSITION) && !personBehind(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean personBehind(int i) {
    for (int k = i + 1; k < Math.min(i + 4, reading.words().size()); k++) {
      if (reading.words().get(k).side() == Party.CLIENT) {
        return true;
      }
    }
    return false;
  }

  private boolean together(Frame one, Frame other) {
    for (int i = Math.min(one.from(), other.from()); i < Math.max(one.from(), other.from()); i++) {
      if (reading.words().get(i).is(Pos.STOP)) {
        return false;
      }
    }
    return true;
  }
}
