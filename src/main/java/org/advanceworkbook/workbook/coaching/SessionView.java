package org.advanceworkbook.workbook.coaching;

import java.util.List;
import java.util.Optional;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.workbook.CallRow;

/**
 * A session with what is laid beside it.
 *
 * @param before the session before it in the series, null for the first
 * @param calls the last held calls of the rep, and the ones picked, newest first
 * @param coming calls in which a behaviour can be tried, the next one first
 */
public record SessionView(
    CoachingSession session,
    CoachingSession before,
    List<CallRow> calls,
    List<CallRow> coming,
    Trend trend) {
  /** Guarantees: the lists cannot be changed. */
  public SessionView {
    calls = List.copyOf(calls);
    coming = List.copyOf(coming);
  }

  /** The call of this id among those that are laid beside the session. */
  public Optional<CallRow> call(String id) {
    return calls.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /** The coming call of this id. */
  public Optional<CallRow> comingCall(String id) {
    return coming.stream().filter(row -> row.id().equals(id)).findFirst();
  }
}
