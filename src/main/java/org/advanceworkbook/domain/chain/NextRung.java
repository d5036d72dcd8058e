package org.advanceworkbook.domain.chain;

import java.util.List;
import org.advanceworkbook.domain.playbook.Rung;

/**
 * What to ask the client for next.
 *
 * @param rung the step of the ladder
 * @param why what speaks for it
 * @param missing steps that normally come first and are not known to be reached; they warn only
 */
public record NextRung(Rung rung, Why why, List<Rung> missing) {
  /** What speaks for a step. */
  public enum Why {
    /** Bolder than the one reached last. */
    UP,
    /** Smaller than the one that was asked for in vain. */
    SMALLER,
    /** Not reached yet at this stage. */
    AT_THIS_STAGE,
    /** All of this stage is reached. */
    NEXT_STAGE
  }

  /** Guarantees: the list cannot be changed. */
  public NextRung {
    missing = List.copyOf(missing);
  }
}
