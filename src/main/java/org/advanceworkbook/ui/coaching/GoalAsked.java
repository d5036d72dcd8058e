package org.advanceworkbook.ui.coaching;

import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.coaching.SessionEditor;

/** The debrief of the call in which a behaviour was to be tried asks what became of it. */
public final class GoalAsked extends VBox {
  private final SessionEditor session;

  /** Asks about the behaviour of this session; the answer saves by itself. */
  public GoalAsked(Kit kit, SessionEditor session) {
    this.session = session;
    setId("goal-asked");
    getStyleClass().add("coaching-part");
    getChildren()
        .addAll(
            Headings.section(kit.words().get("coaching.asked")),
            Headings.body(session.session().goal().behaviour()),
            new LastPart.GoalAnswer(kit, session));
  }

  /** Saves at once. */
  public void save() {
    session.saving().flush();
  }
}
