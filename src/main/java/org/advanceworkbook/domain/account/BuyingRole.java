package org.advanceworkbook.domain.account;

/** What a person at the client does in the decision. One person may be given one main role. */
public enum BuyingRole {
  DECIDES_MONEY,
  USES,
  EXAMINES,
  ADVISES_US,
  OPPOSES,
  OPENS_DOOR
}
