package org.advanceworkbook.domain.call;

/** How the call takes place. */
public enum Channel {
  PHONE,
  VIDEO,
  IN_PERSON,
  EMAIL
}
