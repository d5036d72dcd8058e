package org.advanceworkbook.domain.coaching;

/** How far the wish is that somebody looks at a plan. */
public enum LookState {
  WAITING,
  LOOKED,
  WITHDRAWN
}
