package org.advanceworkbook.domain.objective;

import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.learned.Signs;
import org.advanceworkbook.domain.objective.learned.SignsChange;
import org.advanceworkbook.domain.objective.learned.WordSigns;
import org.advanceworkbook.domain.objective.text.PhraseBook;
import org.advanceworkbook.domain.objective.text.TimeMention;

/** What a debrief shows to the learned reader: its words, and what the rules make of them. */
final class EndingSigns {
  private static final int MANY = 4;

  private final Reading reading;
  private final Ending ending;
  private final SignsChange signs;

  private EndingSigns(String text, Reading reading, Ending ending) {
    this.reading = reading;
    this.ending = ending;
    this.signs = WordSigns.of(text, reading);
  }

  static Signs of(String text, Reading reading, Ending ending) {
    EndingSigns made = new EndingSigns(text, reading, ending);
    int strongest = 0;
    for (Frame frame : reading.frames()) {
      made.frame(frame);
      boolean told = frame.side() == Party.CLIENT && !frame.negated() && !frame.conditional();
      strongest = told ? Math.max(strongest, frame.energy()) : strongest;
    }
    made.last();
    made.signs.add("strongest", String.valueOf(strongest), 0, 0);
    made.signs.add("acts", String.valueOf(Math.min(MANY, reading.frames().size())), 0, 0);
    for (PhraseBook.Hit hit : reading.signals()) {
      made.at("signal", hit.kind(), hit.from(), hit.to());
    }
    for (PhraseBook.Hit hit : ending.hits()) {
      made.at("phrase", hit.kind(), hit.from(), hit.to());
    }
    return made.signs.done();
  }

  private void frame(Frame frame) {
    String who = frame.side().name() + frame.energy() + frame.tense();
    String weak = weakened(frame);
    act("act", who, frame);
    act("acted", who + due(frame) + weak, frame);
    act("about", frame.side().name() + frame.about() + frame.tense(), frame);
    act("weak", frame.side() + weak, frame);
    act("verb", frame.side() + frame.verb() + frame.tense() + frame.negated(), frame);
    if (frame.rep() != null) {
      act("rep", frame.rep().name() + frame.tense(), frame);
    }
    claimed(frame);
  }

  private void claimed(Frame frame) {
    if (ending.advances(frame)) {
      act("claim", "advance", frame);
    }
    if (ending.orders(frame)) {
      act("claim", "order", frame);
    }
    if (ending.ourTask(frame)) {
      act("claim", "task", frame);
    }
    if (ending.undated(frame)) {
      act("claim", "undated", frame);
    }
  }

  private void last() {
    if (!reading.frames().isEmpty()) {
      Frame frame = reading.frames().get(reading.frames().size() - 1);
      act("last", frame.side().name() + frame.energy() + frame.tense() + weakened(frame), frame);
    }
  }

  private String weakened(Frame frame) {
    return (frame.negated() ? "n" : "")
        + (frame.conditional() || frame.perhaps() ? "c" : "")
        + (frame.tried() ? "t" : "")
        + (ending.hedged(frame) ? "h" : "")
        + (frame.background() ? "b" : "")
        + (frame.mental() ? "m" : "");
  }

  private static String due(Frame frame) {
    if (frame.time() == null) {
      return "-";
    }
    return frame.time().kind() == TimeMention.Kind.OPEN ? "open" : "due";
  }

  private void act(String kind, String what, Frame frame) {
    at(kind, what, frame.from(), frame.to());
  }

  private void at(String kind, String what, int from, int to) {
    Span span = Spans.span(reading, from, Math.min(to, reading.words().size()));
    signs.add(kind, what, span.start(), span.end());
  }
}
