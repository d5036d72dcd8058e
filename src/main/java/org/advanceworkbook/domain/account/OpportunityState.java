package org.advanceworkbook.domain.account;

/** Where an opportunity stands as a whole. ORDER closes it as won, NO_SALE as lost. */
public enum OpportunityState {
  OPEN,
  WON,
  LOST
}
