package org.advanceworkbook.domain.account;

import java.time.LocalDate;
import org.advanceworkbook.domain.Texts;

/**
 * An opportunity came to another stage because the client did something. What we did is no
 * evidence.
 *
 * @param on the day it was noted
 * @param evidence what the client did, in words
 * @param commitmentId the promise in the ledger that says so, empty when written freely
 */
public record StageMove(LocalDate on, Stage from, Stage to, String evidence, String commitmentId) {
  /** Guarantees: texts are never null. */
  public StageMove {
    evidence = Texts.orEmpty(evidence);
    commitmentId = Texts.orEmpty(commitmentId);
  }

  /** True where an act of the client is named. */
  public boolean hasEvidence() {
    return Texts.given(evidence);
  }
}
