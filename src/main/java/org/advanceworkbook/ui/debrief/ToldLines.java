package org.advanceworkbook.ui.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import org.advanceworkbook.domain.objective.Proposal;
import org.advanceworkbook.domain.objective.ProposalFinding;
import org.advanceworkbook.domain.objective.ProposalFinding.Kind;
import org.advanceworkbook.domain.objective.Span;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.LineKind;
import org.advanceworkbook.ui.kit.LineKind.Stroke;
import org.advanceworkbook.ui.kit.LineKind.Tone;
import org.advanceworkbook.ui.kit.TextLine;
import org.advanceworkbook.ui.kit.Underlines;
import org.advanceworkbook.words.Words;

/** What the proposer saw in the text of what happened, as lines below its words. */
final class ToldLines {
  /** Where two lie over the same words, the earlier here has them. */
  private static final List<Kind> ORDER =
      List.of(
          Kind.MOOD,
          Kind.HEDGE,
          Kind.CONDITION,
          Kind.REFUSAL,
          Kind.NOT_HELD,
          Kind.ORDER,
          Kind.CLIENT_ACT,
          Kind.NO_DATE,
          Kind.REP_TASK);

  private final Words words;
  private final Underlines lines;

  ToldLines(Words words, Fields fields, Field<TextArea> field) {
    this.words = words;
    this.lines = fields.underlines(field);
  }

  /** Nothing is marked, as in an empty text. */
  void clear(String text) {
    lines.show(text, List.of());
  }

  void show(String text, Proposal proposal) {
    List<TextLine> made = new ArrayList<>();
    proposal.findings().stream()
        .filter(f -> f.span().end() <= text.length())
        .sorted(Comparator.comparingInt(f -> ORDER.indexOf(f.kind())))
        .forEach(f -> add(made, f));
    made.sort(Comparator.comparingInt(TextLine::start));
    lines.show(text, made);
  }

  private void add(List<TextLine> made, ProposalFinding finding) {
    LineKind kind = kind(finding.kind());
    for (Span free : free(finding.span(), made)) {
      made.add(new TextLine(free.start(), free.end(), kind));
    }
  }

  // The parts of a span that no line has yet.
  private static List<Span> free(Span span, List<TextLine> taken) {
    List<Span> free = new ArrayList<>(List.of(span));
    for (TextLine line : taken) {
      List<Span> rest = new ArrayList<>();
      for (Span part : free) {
        if (line.end() <= part.start() || part.end() <= line.start()) {
          rest.add(part);
          continue;
        }
        if (part.start() < line.start()) {
          rest.add(new Span(part.start(), line.start()));
        }
        if (line.end() < part.end()) {
          rest.add(new Span(line.end(), part.end()));
        }
      }
      free = rest;
    }
    return free;
  }

  private LineKind kind(Kind kind) {
    String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new LineKind(words.get("debrief.mark." + key), stroke(kind), tone(kind));
  }

  private static Stroke stroke(Kind kind) {
    return switch (kind) {
      case MOOD -> Stroke.SOLID;
      case NO_DATE -> Stroke.DOTTED;
      case HEDGE -> Stroke.DASHED;
      case CONDITION -> Stroke.DASH_DOT;
      case REP_TASK -> Stroke.LONG_DASH;
      case NOT_HELD -> Stroke.SPARSE;
      case CLIENT_ACT -> Stroke.THICK;
      case ORDER -> Stroke.DOUBLE;
      case REFUSAL -> Stroke.WAVY;
    };
  }

  private static Tone tone(Kind kind) {
    return switch (kind) {
      case CLIENT_ACT, ORDER -> Tone.FOUND;
      case REP_TASK, NOT_HELD -> Tone.PLAIN;
      case MOOD, NO_DATE, HEDGE, CONDITION, REFUSAL -> Tone.AMISS;
    };
  }
}
