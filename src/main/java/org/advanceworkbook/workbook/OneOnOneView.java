package org.advanceworkbook.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.coaching.CallReview;
import org.advanceworkbook.domain.coaching.CoachingSession;

/**
 * A one-on-one with what it is about.
 *
 * @param session the one-on-one
 * @param last the one before it in the series of the rep
 * @param calls the calls that it and the last one name, by their id
 */
public record OneOnOneView(
    CoachingSession session, Optional<CoachingSession> last, Map<String, CallRecord> calls) {
  /** Reads what stands around a session. */
  public static OneOnOneView of(CoachingSession session, WorkbookStore store) {
    Optional<CoachingSession> last = store.coaching().before(session);
    Set<String> ids = new TreeSet<>();
    session.calls().stream().map(CallReview::callId).forEach(ids::add);
    ids.add(session.goal().callId());
    last.ifPresent(l -> ids.add(l.goal().callId()));
    Map<String, CallRecord> calls = new LinkedHashMap<>();
    ids.forEach(id -> store.call(id).ifPresent(call -> calls.put(id, call)));
    return new OneOnOneView(session, last, calls);
  }
}
