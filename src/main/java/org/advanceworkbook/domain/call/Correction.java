package org.advanceworkbook.domain.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.advanceworkbook.domain.Texts;

/**
 * One part of a finished debrief that was changed later, and what it said before: what is corrected
 * stays visible.
 *
 * @param on when
 * @param part which part, null where a newer version named one we do not know
 * @param was what it said, empty when nothing
 */
public record Correction(Instant on, DebriefPart part, String was) {
  /** Guarantees: the text is never null. */
  public Correction {
    was = Texts.orEmpty(was);
  }

  /** What was changed between two states of a debrief, in the order of its parts. */
  public static List<Correction> between(Debrief before, Debrief after, Instant on) {
    List<Correction> found = new ArrayList<>();
    Arrays.stream(DebriefPart.values())
        .filter(part -> part.differs(before, after))
        .forEach(part -> found.add(new Correction(on, part, part.in(before))));
    return List.copyOf(found);
  }
}
