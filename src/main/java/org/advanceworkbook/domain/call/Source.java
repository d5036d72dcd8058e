package org.advanceworkbook.domain.call;

/** Where we know something from: they said it, or we assume it. */
public enum Source {
  SAID,
  ASSUMED
}
