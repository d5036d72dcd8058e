package org.advanceworkbook.domain.objective;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The judge's answer to one objective.
 *
 * @param text the text as given
 * @param verdict what it is worth
 * @param specific true when anyone could answer yes or no once the call or the day is over. R27
 * @param pitfalls what it falls into, the main one first; may be empty
 * @param actor who acts in the strongest clause
 * @param energy what it costs the client, 0 to 5. DOMAIN section 2
 * @param findings at least one for each heading, in the order of {@link Heading}
 * @param marks underlines, in text order, not overlapping
 * @param parts the sentence taken apart
 */
public record Judgement(
    String text,
    Verdict verdict,
    boolean specific,
    List<Pitfall> pitfalls,
    Actor actor,
    int energy,
    List<Finding> findings,
    List<Mark> marks,
    Parts parts) {
  /** Guarantees: lists cannot be changed. */
  public Judgement {
    pitfalls = List.copyOf(pitfalls);
    findings = List.copyOf(findings);
    marks = List.copyOf(marks);
  }

  /** How many of the four headings pass, 0 to 4: a heading passes when all its findings do. */
  public int passed() {
    Set<Heading> passing = EnumSet.allOf(Heading.class);
    for (Finding finding : findings) {
      if (finding.status() != Status.PASS) {
        passing.remove(finding.heading());
      }
    }
    return passing.size();
  }

  /** True for an empty or blank text: nothing is shown for it. */
  public boolean untouched() {
    return text.isBlank();
  }
}
