package org.advanceworkbook.domain.call;

/** How a call ended. Being liked is not among them. DOMAIN section 5, R19, R21. */
public enum Outcome {
  ORDER,
  ADVANCE,
  CONTINUATION,
  NO_SALE,
  NOT_HELD
}
