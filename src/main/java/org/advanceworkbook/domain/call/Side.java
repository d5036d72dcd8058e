package org.advanceworkbook.domain.call;

/** Who made a promise. */
public enum Side {
  CLIENT,
  US
}
