package org.advanceworkbook.domain.objective;

/**
 * The kinds of underline below an objective: three for what misses, three for what is there, and
 * what a prospecting call is to bring to light.
 */
public enum MarkKind {
  OWN_ACTION,
  TOO_GENERAL,
  NOBODY_NAMED,
  WHO,
  DOES_WHAT,
  BY_WHEN,
  TO_FIND_OUT
}
