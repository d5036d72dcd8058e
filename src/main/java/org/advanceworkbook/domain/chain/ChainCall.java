package org.advanceworkbook.domain.chain;

import java.time.LocalDate;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;

/**
 * A call as far as the chain is concerned.
 *
 * @param date null while no date is set
 * @param outcome null before the debrief
 * @param level planned level reached, null when none
 * @param askedRung rung of the ladder the target was picked from, empty when written freely
 * @param reachedRung rung of the level reached, empty when not known
 */
public record ChainCall(
    String id,
    LocalDate date,
    PlanStatus status,
    Outcome outcome,
    CommitmentLevel level,
    String askedRung,
    String reachedRung) {
  /** Guarantees: texts are never null. */
  public ChainCall {
    id = Texts.orEmpty(id);
    askedRung = Texts.orEmpty(askedRung);
    reachedRung = Texts.orEmpty(reachedRung);
  }

  /** True where the client did something that moves the sale. */
  public boolean isForward() {
    return outcome == Outcome.ADVANCE || outcome == Outcome.ORDER;
  }
}
