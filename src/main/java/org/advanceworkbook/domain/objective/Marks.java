package org.advanceworkbook.domain.objective;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Party;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.RepClass;
import org.advanceworkbook.domain.objective.frame.Word;
import org.advanceworkbook.domain.objective.text.PhraseBook;
import org.advanceworkbook.domain.objective.text.TimeMention;

/** The underlines: who, does what, by when; or the rep's own act, what is too general, nobody. */
final class Marks {
  private final Reading reading;
  private final Weighing weighing;
  private final List<Mark> marks = new ArrayList<>();

  Marks(Reading reading, Weighing weighing, Verdict verdict) {
    this.reading = reading;
    this.weighing = weighing;
    if (verdict == Verdict.ADVANCE) {
      counted();
    } else if (verdict == Verdict.PURPOSE_ONLY) {
      purposed();
    } else {
      missed();
    }
    marks.sort(Comparator.comparingInt(m -> m.span().start()));
  }

  List<Mark> all() {
    return marks;
  }

  private void days() {
    for (Word word : reading.words()) {
      if (word.time() != null && word.time().kind() != TimeMention.Kind.OPEN) {
        add(new Span(word.start(), word.end()), MarkKind.BY_WHEN);
      }
    }
  }

  private void counted() {
    days();
    for (Frame frame : reading.frames()) {
      if (weighing.counts(frame)) {
        if (frame.subject() != null) {
          add(Spans.span(reading, frame.subject().from(), frame.subject().to()), MarkKind.WHO);
        }
        act(frame, MarkKind.DOES_WHAT);
      }
    }
  }

  /** A useful result of a prospecting call: who tells what, or what is to be found out. */
  private void purposed() {
    Frame best = weighing.best();
    days();
    for (Frame frame : reading.frames()) {
      boolean asks = frame.side() == Party.US && frame.rep() == RepClass.INFO;
      if (asks && !frame.background() && !frame.negated()) {
        question(frame);
      }
    }
    if (marks.stream().noneMatch(m -> m.kind() == MarkKind.TO_FIND_OUT) && best != null) {
      boolean theirs = best.side() == Party.CLIENT && best.subject() != null;
      if (theirs) {
        add(Spans.span(reading, best.subject().from(), best.subject().to()), MarkKind.WHO);
      }
      act(best, theirs ? MarkKind.DOES_WHAT : MarkKind.TO_FIND_OUT);
    }
  }

  /** What is asked, with the clause that says what: "find out who runs the payroll". */
  private void question(Frame frame) {
    int to = frame.from();
    while (to < reading.words().size()
        && reading.words().get(to).time() == null
        && !reading.words().get(to).is(Pos.STOP)) {
      to++;
    }
    if (to > frame.from()) {
      add(Spans.span(reading, frame.from(), to), MarkKind.TO_FIND_OUT);
    }
  }

  private void missed() {
    for (Frame frame : reading.frames()) {
      boolean own = frame.side() == Party.US && !frame.background();
      boolean general =
          frame.rep() == RepClass.VAGUE
              || frame.rep() == RepClass.OBTAIN
              || frame.mental() && frame.side() != Party.US;
      if (own || general) {
        act(frame, general ? MarkKind.TOO_GENERAL : MarkKind.OWN_ACTION);
      }
    }
    for (PhraseBook.Hit hit : reading.signals()) {
      if (hit.kind().equals("VAGUE") || hit.kind().equals("MOOD")) {
        add(Spans.span(reading, hit.from(), hit.to()), MarkKind.TOO_GENERAL);
      }
    }
    for (Word word : reading.words()) {
      boolean nobody = word.side() == Party.CLIENT && !word.is(Pos.NAME);
      if (nobody) {
        add(new Span(word.start(), word.end()), MarkKind.NOBODY_NAMED);
      }
    }
  }

  /** The words of an act, cut where the words that say when begin. */
  private void act(Frame frame, MarkKind kind) {
    int from = frame.from();
    int to = from;
    while (to < frame.to() && reading.words().get(to).time() == null) {
      to++;
    }
    if (to > from) {
      add(Spans.span(reading, from, to), kind);
    }
  }

  private void add(Span span, MarkKind kind) {
    boolean free =
        marks.stream()
            .noneMatch(m -> m.span().start() < span.end() && span.start() < m.span().end());
    if (free) {
      marks.add(new Mark(span, kind));
    }
  }
}
