package org.advanceworkbook.domain.coaching;

import java.time.Instant;
import java.time.LocalDate;
import org.advanceworkbook.domain.Texts;

/**
 * The wish of a rep that somebody looks at a plan before a day.
 *
 * @param id stable id, the same in every workbook it travels to
 * @param callId the call whose plan it is
 * @param before the day before which it helps, null when none was named
 * @param note what to look at, free text
 * @param askedBy name of who asks
 * @param answeredBy name of who looked, empty while nobody did
 * @param answeredAt when, null while nobody did
 */
public record LookRequest(
    String id,
    String callId,
    LocalDate before,
    String note,
    String askedBy,
    Instant askedAt,
    LookState state,
    String answeredBy,
    Instant answeredAt) {
  /** Guarantees: texts and the state are never null. */
  public LookRequest {
    id = Texts.orEmpty(id);
    callId = Texts.orEmpty(callId);
    note = Texts.orEmpty(note);
    askedBy = Texts.orEmpty(askedBy);
    state = state == null ? LookState.WAITING : state;
    answeredBy = Texts.orEmpty(answeredBy);
  }

  /** A wish just made. */
  public static LookRequest ask(
      String id, String callId, LocalDate before, String note, String askedBy, Instant now) {
    return new LookRequest(id, callId, before, note, askedBy, now, LookState.WAITING, "", null);
  }

  /** Somebody looked. */
  public LookRequest looked(String by, Instant at) {
    return new LookRequest(id, callId, before, note, askedBy, askedAt, LookState.LOOKED, by, at);
  }

  /** Not wished any more. */
  public LookRequest withdrawn() {
    return new LookRequest(
        id, callId, before, note, askedBy, askedAt, LookState.WITHDRAWN, answeredBy, answeredAt);
  }

  /** True while somebody is expected to look. */
  public boolean isWaiting() {
    return state == LookState.WAITING;
  }
}
