package org.advanceworkbook.domain.coaching;

/** Why a call is worth talking about, the most telling reason first. DOMAIN section 9. */
public enum PickReason {
  /** The second continuation in a row with an opportunity, or a later one. */
  STUCK_CHAIN,
  /** It felt good and nobody agreed to anything. */
  HIGH_MOOD,
  /** The least that still counted was named, and was not reached. */
  MISSED_MINIMUM,
  /** Something promised in the call was not done by its day. */
  PROMISE_NOT_KEPT,
  /** An order, or the boldest advance that was planned. */
  BIG_SUCCESS
}
