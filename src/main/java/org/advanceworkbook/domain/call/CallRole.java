package org.advanceworkbook.domain.call;

/** What one of us does in a joint call. R47. */
public enum CallRole {
  LEADS,
  SUPPORTS,
  OBSERVES,
  TAKES_NOTES
}
