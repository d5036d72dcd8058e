package org.advanceworkbook.domain.objective;

/** Who acts in an objective. */
public enum Actor {
  CLIENT,
  REP,
  BOTH,
  NOBODY
}
