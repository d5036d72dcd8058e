package org.advanceworkbook.domain.objective;

import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.Word;

/** What a promise hangs on: "if the trial goes well, …". */
final class Conditions {
  private final Reading reading;

  Conditions(Reading reading) {
    this.reading = reading;
  }

  /** The condition in the same sentence as the act; null when it hangs on nothing. */
  Span before(Frame act) {
    for (Frame frame : reading.frames()) {
      boolean other = frame != act && frame.conditional() && together(frame, act);
      int from = other ? opening(frame) : -1;
      if (from >= 0) {
        return Spans.span(reading, from, frame.to());
      }
    }
    return null;
  }

  private boolean together(Frame frame, Frame act) {
    for (int i = Math.min(frame.from(), act.from()); i < Math.max(frame.from(), act.from()); i++) {
      if (reading.words().get(i).is(Pos.STOP)) {
        return false;
      }
    }
    return true;
  }

  /** Where "if" stands; "when" and "once" may only say in what order things happen. */
  private int opening(Frame frame) {
    for (int i = frame.from(); i >= 0; i--) {
      Word word = reading.words().get(i);
      if (word.is(Pos.STOP)) {
        return -1;
      }
      if (word.token().is("if", "unless", "provided", "assuming")) {
        return i;
      }
    }
    return -1;
  }
}
