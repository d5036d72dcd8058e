package org.advanceworkbook.ui.wizard;

import java.util.Locale;
import javafx.scene.control.TextArea;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.Mark;
import org.advanceworkbook.domain.objective.MarkKind;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Fields;
import org.advanceworkbook.ui.kit.LineKind;
import org.advanceworkbook.ui.kit.LineKind.Stroke;
import org.advanceworkbook.ui.kit.LineKind.Tone;
import org.advanceworkbook.ui.kit.TextLine;
import org.advanceworkbook.ui.kit.Underlines;
import org.advanceworkbook.words.Words;

/** What the judge marks in a sentence, as lines below its words. */
final class MarkLine {
  private final Words words;
  private final Underlines lines;
  private Judgement shown;

  MarkLine(Words words, Fields fields, Field<TextArea> field) {
    this.words = words;
    this.lines = fields.underlines(field);
  }

  void show(Judgement judgement) {
    if (!judgement.equals(shown)) {
      shown = judgement;
      lines.show(judgement.text(), judgement.marks().stream().map(this::line).toList());
    }
  }

  private TextLine line(Mark mark) {
    MarkKind kind = mark.kind();
    String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String word = words.get("wizard.mark." + key);
    return new TextLine(
        mark.span().start(), mark.span().end(), new LineKind(word, stroke(kind), tone(kind)));
  }

  /** One of its own for each kind: colour alone says nothing. */
  static Stroke stroke(MarkKind kind) {
    return switch (kind) {
      case WHO -> Stroke.SOLID;
      case DOES_WHAT -> Stroke.DOTTED;
      case TO_FIND_OUT -> Stroke.SPARSE;
      case BY_WHEN -> Stroke.DASHED;
      case OWN_ACTION -> Stroke.WAVY;
      case TOO_GENERAL -> Stroke.DOUBLE;
      case NOBODY_NAMED -> Stroke.DASH_DOT;
    };
  }

  private static Tone tone(MarkKind kind) {
    return switch (kind) {
      case OWN_ACTION, TOO_GENERAL -> Tone.AMISS;
      case NOBODY_NAMED -> Tone.PLAIN;
      case WHO, DOES_WHAT, BY_WHEN, TO_FIND_OUT -> Tone.FOUND;
    };
  }
}
