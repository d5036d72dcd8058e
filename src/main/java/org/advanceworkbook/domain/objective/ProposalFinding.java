package org.advanceworkbook.domain.objective;

import org.advanceworkbook.domain.Phrase;

/**
 * One thing seen in a debrief, with the words it rests on.
 *
 * @param kind what it is
 * @param span where it stands
 * @param reason one plain sentence
 */
public record ProposalFinding(Kind kind, Span span, Phrase reason) {
  /** What can be seen in a debrief. */
  public enum Kind {
    MOOD,
    NO_DATE,
    REP_TASK,
    CONDITION,
    HEDGE,
    CLIENT_ACT,
    REFUSAL,
    ORDER,
    NOT_HELD
  }
}
