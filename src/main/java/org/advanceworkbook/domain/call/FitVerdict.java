package org.advanceworkbook.domain.call;

/** What one fit criterion says. */
public enum FitVerdict {
  OPEN,
  FIT,
  NO_FIT
}
