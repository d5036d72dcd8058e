package org.advanceworkbook.domain.objective.frame;

/** How a verb of the client passes on to the act behind it. */
public enum ClientChain {
  /** "agrees to run": the act behind counts. */
  AGREE,
  /** "tries to find time", "thinks about running": the act behind does not count. */
  TRY,
  /** "has her assistant send": the act behind counts, another client does it. */
  CAUSE
}
