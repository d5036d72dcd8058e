package org.advanceworkbook.domain.objective;

/** How one test ended. Only {@link #PASS} counts as passed; none of them ever blocks. */
public enum Status {
  PASS,
  WARN,
  FAIL,
  UNKNOWN
}
