package org.advanceworkbook.domain.objective;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.Reading;

/** The promises of both sides in a debrief, ready for the ledger. */
final class Promises {
  private final String text;
  private final Reading reading;
  private final List<FoundCommitment> found = new ArrayList<>();

  Promises(String text, Reading reading, Ending ending) {
    this.text = text;
    this.reading = reading;
    for (Frame frame : reading.frames()) {
      if (ending.advances(frame) || ending.orders(frame) || ending.undated(frame)) {
        found.add(promise(frame, true));
      } else if (ending.ourTask(frame)) {
        found.add(promise(frame, false));
      }
    }
  }

  List<FoundCommitment> all() {
    return found;
  }

  private FoundCommitment promise(Frame frame, boolean client) {
    LocalDate due = frame.time() == null || lent(frame) ? null : frame.time().day();
    int to = end(frame);
    return new FoundCommitment(
        client,
        Spans.who(text, reading, frame),
        Spans.what(text, reading, frame.from(), to),
        due,
        client ? frame.energy() : 0,
        Spans.of(reading, frame, to));
  }

  /** "Load list by Friday and asks finance": the next promise is not part of this one. */
  private int end(Frame frame) {
    int to = frame.to();
    for (Frame other : reading.frames()) {
      boolean inside = other.from() > frame.from() && other.from() < to && !other.verb().isEmpty();
      if (frame.verb().isEmpty() && inside && other.side() != Party.NONE) {
        to = other.from();
      }
    }
    while (to > frame.from() + 1
        && to < frame.to()
        && reading.words().get(to - 1).pos().boundary()) {
      to--;
    }
    return to;
  }

  /** The day of an earlier promise of the same side is not that of the next. */
  private boolean lent(Frame frame) {
    int at = -1;
    for (int i = 0; i < frame.from(); i++) {
      at = reading.words().get(i).time() == frame.time() ? i : at;
    }
    int day = at;
    return day >= 0
        && reading.frames().stream()
            .anyMatch(f -> f.from() <= day && f.time() == frame.time() && f.side() == frame.side());
  }
}
