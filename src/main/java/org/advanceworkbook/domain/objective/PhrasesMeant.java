package org.advanceworkbook.domain.objective;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.advanceworkbook.domain.objective.frame.Pos;
import org.advanceworkbook.domain.objective.frame.Reading;
import org.advanceworkbook.domain.objective.frame.Word;
import org.advanceworkbook.domain.objective.text.PhraseBook;
import org.advanceworkbook.domain.objective.text.TimeMention;

/** Of the phrases found, those that mean what they mean alone. */
final class PhrasesMeant implements Predicate<PhraseBook.Hit> {
  private static final int FAR = 21;

  private final Reading reading;
  private final List<PhraseBook.Hit> all;
  private final boolean far;

  PhrasesMeant(Reading reading, List<PhraseBook.Hit> all, LocalDate today) {
    this.reading = reading;
    this.all = all;
    this.far = reading.times().stream().anyMatch(t -> farOff(t, today));
  }

  @Override
  public boolean test(PhraseBook.Hit hit) {
    boolean weakened = couldNot(hit) || harmless(hit) || quality(hit) || undone(hit);
    return !weakened && !(far && later(hit));
  }

  /** "May stay with them", "don't have another supplier": not said, or the contrary. */
  private boolean undone(PhraseBook.Hit hit) {
    for (int i = hit.from() - 1; hit.kind().equals("REFUSAL") && i >= hit.from() - 3; i--) {
      if (i < 0 || reading.words().get(i).is(Pos.STOP) || reading.words().get(i).token().is(",")) {
        return false;
      }
      if (reading.words().get(i).token().is("not", "may", "might", "could", "if")) {
        return true;
      }
    }
    return false;
  }

  /** "Three rejected parts": a quality of things, and no answer to us. */
  private boolean quality(PhraseBook.Hit hit) {
    boolean alone = hit.kind().equals("REFUSAL") && hit.to() - hit.from() == 1 && hit.from() > 0;
    if (!alone || hit.to() >= reading.words().size()) {
      return false;
    }
    Word before = reading.words().get(hit.from() - 1);
    return reading.words().get(hit.from()).norm().endsWith("ed")
        && (before.is(Pos.NUMBER) || before.is(Pos.DETERMINER))
        && reading.words().get(hit.to()).is(Pos.NOUN);
  }

  /** "Wants nothing for it": longer words that take the sting out of shorter ones. */
  private boolean harmless(PhraseBook.Hit hit) {
    return !hit.kind().equals("HARMLESS")
        && all.stream()
            .anyMatch(
                a -> a.kind().equals("HARMLESS") && a.from() < hit.to() && hit.from() < a.to());
  }

  /** "Kirsty could not join" tells what was, and hopes for nothing. */
  private boolean couldNot(PhraseBook.Hit hit) {
    return hit.kind().equals("HEDGE")
        && reading.words().get(hit.to() - 1).token().is("could", "would")
        && hit.to() < reading.words().size()
        && reading.words().get(hit.to()).is(Pos.NOT);
  }

  /** "Try again in the second quarter": they spoke with us, and put us off. */
  private boolean later(PhraseBook.Hit hit) {
    return hit.kind().equals("NOT_HELD")
        && all.stream()
            .anyMatch(a -> a.kind().equals("AGAIN") && a.from() < hit.to() && hit.from() < a.to());
  }

  private static boolean farOff(TimeMention time, LocalDate today) {
    return time.day() != null && time.day().isAfter(today.plusDays(FAR));
  }
}
