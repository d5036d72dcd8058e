package org.advanceworkbook.domain.coaching;

/** How far a one-on-one is. */
public enum SessionState {
  OPEN,
  FINISHED
}
