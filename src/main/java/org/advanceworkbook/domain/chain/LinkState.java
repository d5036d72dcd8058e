package org.advanceworkbook.domain.chain;

/** What a call is within its chain. */
public enum LinkState {
  /** An advance. */
  ADVANCED,
  /** The order: the goal of the chain. */
  ORDERED,
  /** A continuation: the chain is broken here. */
  BROKEN,
  /** A clear no. */
  ENDED,
  /** Did not take place; neither holds nor breaks. */
  NOT_HELD,
  /** Held or past, without a finished debrief. */
  WAITING,
  /** The first call still to come. */
  NEXT,
  /** Planned after the next one. */
  LATER
}
