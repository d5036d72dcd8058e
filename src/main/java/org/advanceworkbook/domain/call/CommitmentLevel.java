package org.advanceworkbook.domain.call;

/** The three levels of one call objective: bold, wanted, and the smallest that still counts. */
public enum CommitmentLevel {
  BEST,
  TARGET,
  MINIMUM
}
