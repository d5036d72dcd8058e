package org.advanceworkbook.domain.objective;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.objective.ProposalFinding.Kind;
import org.advanceworkbook.domain.objective.frame.Frame;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.text.PhraseBook;

/** What was seen in a debrief, each with the words it rests on and one plain reason. */
final class EndingFindings {
  private final Reading reading;
  private final List<ProposalFinding> found = new ArrayList<>();

  EndingFindings(Reading reading, Ending ending) {
    this.reading = reading;
    for (Frame frame : reading.frames()) {
      if (ending.orders(frame)) {
        add(Kind.ORDER, Spans.of(reading, frame));
      } else if (ending.advances(frame)) {
        add(Kind.CLIENT_ACT, Spans.of(reading, frame));
      } else if (ending.undated(frame)) {
        add(Kind.NO_DATE, Spans.of(reading, frame));
      } else if (ending.ourTask(frame)) {
        add(Kind.REP_TASK, Spans.of(reading, frame));
      }
    }
    for (PhraseBook.Hit hit : ending.hits()) {
      Kind kind = kind(hit.kind());
      if (kind != null) {
        add(kind, Spans.span(reading, hit.from(), hit.to()));
      }
    }
    found.sort(Comparator.comparingInt(f -> f.span().start()));
  }

  /** Null for phrases that only weigh others. */
  private static Kind kind(String heading) {
    return switch (heading) {
      case "NOT_YET", "AGAIN", "HARMLESS" -> null;
      case "HEARSAY", "ALMOST" -> Kind.HEDGE;
      case "ABSENT" -> Kind.NOT_HELD;
      case "CALENDAR" -> Kind.CLIENT_ACT;
      default -> Kind.valueOf(heading);
    };
  }

  List<ProposalFinding> all() {
    return found;
  }

  private void add(Kind kind, Span span) {
    String key = "objective.ending." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    boolean known =
        found.stream()
            .anyMatch(
                f ->
                    f.kind() == kind
                        && f.span().start() < span.end()
                        && span.start() < f.span().end());
    if (!known) {
      found.add(new ProposalFinding(kind, span, Phrase.of(key)));
    }
  }
}
