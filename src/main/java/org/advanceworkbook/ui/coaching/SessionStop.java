package org.advanceworkbook.ui.coaching;

import org.advanceworkbook.workbook.CallRow;

/**
 * One stop on the way through a session.
 *
 * @param call only at a call
 * @param picked whether the call is talked about
 */
record SessionStop(Kind kind, CallRow call, boolean picked) {
  /** What a stop is about, in the order of the agenda. */
  enum Kind {
    LAST,
    OWN,
    CALL,
    NEXT
  }

  static SessionStop of(Kind kind) {
    return new SessionStop(kind, null, true);
  }

  boolean isSamePlaceAs(SessionStop other) {
    return other != null
        && kind == other.kind
        && (call == null || call.id().equals(other.call.id()));
  }
}
