package org.advanceworkbook.domain.call;

/** What kept us from accomplishing more in a call; NOTHING says that this was the most. R39. */
public enum StoppedBy {
  DID_NOT_ASK,
  ASKED_TOO_LATE,
  PERSON_MISSING,
  AGENDA_NOT_KEPT,
  NOTHING
}
