package org.advanceworkbook.ui.coaching;

import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.coaching.SessionEditor;
import org.advanceworkbook.workbook.coaching.SessionView;

/** The order of a session: what was agreed, the rep's own review, the calls, what comes next. */
final class SessionModel {
  private final SessionView view;
  private final SessionEditor editor;

  SessionModel(SessionView view, SessionEditor editor) {
    this.view = view;
    this.editor = editor;
  }

  /** All stops; the calls not talked about come after everything else, to be picked. */
  List<SessionStop> stops() {
    List<SessionStop> stops = new ArrayList<>();
    stops.add(SessionStop.of(SessionStop.Kind.LAST));
    stops.add(SessionStop.of(SessionStop.Kind.OWN));
    add(stops, true);
    stops.add(SessionStop.of(SessionStop.Kind.NEXT));
    add(stops, false);
    return stops;
  }

  private void add(List<SessionStop> stops, boolean picked) {
    for (CallRow row : view.calls()) {
      if (editor.session().call(row.id()).isPresent() == picked) {
        stops.add(new SessionStop(SessionStop.Kind.CALL, row, picked));
      }
    }
  }

  /** Minutes of the agenda for a kind of stop; those of the calls are for all of them. */
  int minutes(SessionStop.Kind kind) {
    boolean wide = editor.session().minutes() == CoachingSession.LONG;
    return switch (kind) {
      case LAST, OWN -> 5;
      case CALL -> wide ? 25 : 13;
      case NEXT -> wide ? 10 : 7;
    };
  }

  /** True once the coach may say what he saw. */
  boolean coachMaySay() {
    return editor.session().own().written();
  }
}
