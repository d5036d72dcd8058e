package org.advanceworkbook.domain.objective;

import java.time.LocalDate;

/**
 * An objective taken apart, so that a sentence builder stays in step with the free text.
 *
 * @param who the client who acts, in the rep's words; empty when nobody is named
 * @param action what they do, from the verb on, without the date; empty when nothing is done
 * @param due by when, null when no day is named
 * @param inTheCall true when it happens before the call is over
 */
public record Parts(String who, String action, LocalDate due, boolean inTheCall) {
  /** Nothing found. */
  public static final Parts NONE = new Parts("", "", null, false);
}
