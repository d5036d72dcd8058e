package org.advanceworkbook.domain.chain;

import java.time.LocalDate;
import org.advanceworkbook.domain.Texts;

/**
 * One call in its chain.
 *
 * @param streak continuations in a row up to and including this call, 0 for any other ending
 * @param mendedBy id of the call whose advance mended this break, empty while it is open
 * @param mendedOn day of that call, null while open or undated
 */
public record ChainLink(
    ChainCall call, LinkState state, int streak, String mendedBy, LocalDate mendedOn) {
  /** Guarantees: the id is never null. */
  public ChainLink {
    mendedBy = Texts.orEmpty(mendedBy);
  }

  /** True at the second continuation in a row, and only there. */
  public boolean raisesAlarm() {
    return state == LinkState.BROKEN && streak == AdvanceChain.ALARM_AT;
  }

  /** True for a break that a later advance has mended. */
  public boolean isMended() {
    return !mendedBy.isEmpty();
  }

  ChainLink mendedBy(ChainCall mending) {
    return new ChainLink(call, state, streak, mending.id(), mending.date());
  }
}
