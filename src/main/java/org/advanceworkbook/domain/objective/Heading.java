package org.advanceworkbook.domain.objective;

/** The four headings under which the tests A1 to A7 are shown. DOMAIN section 2. */
public enum Heading {
  SPECIFIC,
  REALISTIC,
  ADVANCE,
  ALIGNED
}
