package org.advanceworkbook.workbook.form;

import java.time.Instant;
import java.util.Optional;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.domain.coaching.CallPart;
import org.advanceworkbook.domain.coaching.Comment;
import org.advanceworkbook.workbook.WorkbookStore;

/**
 * What a coach wrote into the form of a call: a comment on the call as a whole, one for all forms
 * of it. A form does not say who the coach is. Blocking.
 */
final class CoachNote {
  private final String callId;
  private final WorkbookStore store;
  private final Optional<Comment> stored;

  private CoachNote(String callId, WorkbookStore store) {
    this.callId = callId;
    this.store = store;
    this.stored = store.comments().comment(FormNames.coachComment(callId));
  }

  /** As it is stored now. */
  static CoachNote of(String callId, WorkbookStore store) {
    return new CoachNote(callId, store);
  }

  /** What it says, empty where there is none. */
  String text() {
    return stored.map(Comment::text).orElse("");
  }

  /** Stores a text in its place; an empty one changes nothing. */
  void write(String text, Instant now) {
    if (Texts.given(text)) {
      Comment fresh =
          Comment.begin(
              FormNames.coachComment(callId), callId, CallPart.WHOLE, "", AuthorRole.COACH, now);
      store.comments().save(stored.orElse(fresh).withText(text));
    }
  }

  /** Puts it back as it was; what was written since stays. */
  void putBack(String expected) {
    if (of(callId, store).text().equals(expected)) {
      stored.ifPresentOrElse(
          store.comments()::save, () -> store.comments().remove(FormNames.coachComment(callId)));
    }
  }
}
