package org.advanceworkbook.domain.account;

/**
 * Whether a sale usually takes one or two calls or many. Decides if asking for the order is
 * realistic. R13.
 */
public enum CycleLength {
  SHORT,
  LONG
}
