package org.advanceworkbook.domain.objective;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.objective.frame.Frame;
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
    LocalDate due = frame.time() == null ? null : frame.time().day();
    Span span = Spans.of(reading, frame);
    return new FoundCommitment(
        client,
        Spans.who(text, reading, frame),
        Spans.what(text, reading, frame),
        due,
        client ? frame.energy() : 0,
        span);
  }
}
