package org.advanceworkbook.domain.call;

/** Why a call did not take place. */
public enum NotHeldReason {
  NO_SHOW,
  CANCELLED,
  MOVED
}
