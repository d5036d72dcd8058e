package org.advanceworkbook;

import java.time.Clock;
import java.util.function.Consumer;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.ui.coaching.CoachingPage;
import org.advanceworkbook.ui.coaching.SessionPage;
import org.advanceworkbook.ui.coaching.SessionPaper;
import org.advanceworkbook.ui.coaching.SessionParts;
import org.advanceworkbook.ui.kit.FxDelay;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.LateFrame;
import org.advanceworkbook.ui.shell.LatePage;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.ui.shell.Page;
import org.advanceworkbook.ui.shell.Place;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.coaching.OneOnOnes;
import org.advanceworkbook.workbook.coaching.SessionEditor;
import org.advanceworkbook.workbook.coaching.SessionView;

/** How the pages of coaching are made. */
final class CoachingDesk {
  private final Kit kit;
  private final UndoStack undo;
  private final SessionPaper paper;

  CoachingDesk(Kit kit, UndoStack undo, SessionPaper paper) {
    this.paper = paper;
    this.kit = kit;
    this.undo = undo;
  }

  Page all(OpenWorkbook book, Navigator nav) {
    return new CoachingPage(kit, book.store(), sessions(book), nav);
  }

  private OneOnOnes sessions(OpenWorkbook book) {
    return new OneOnOnes(book.store(), Clock.systemDefaultZone());
  }

  Page session(OpenWorkbook book, Navigator nav, String id, Consumer<RuntimeException> failed) {
    return LatePage.of(
        new LateFrame(
            "one-on-one-" + id, Place.COACHING, kit.words().get("shell.place.COACHING"), false),
        kit.background(),
        () -> sessions(book).open(id),
        view -> session(book, nav, view),
        failed);
  }

  private Page session(OpenWorkbook book, Navigator nav, SessionView view) {
    CoachingSession before = view.before();
    SessionEditor earlier = before == null ? null : book.session(before);
    return new SessionPage(
            new SessionParts(
                kit, view, book.session(view.session()), earlier, book.store(), undo, nav),
            new FxDelay())
        .offer(paper);
  }
}
