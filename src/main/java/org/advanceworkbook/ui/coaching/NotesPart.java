package org.advanceworkbook.ui.coaching;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shown;
import org.advanceworkbook.words.Words;

/** Notes for both, and those of the coach alone, which stay folded: two may be at the screen. */
final class NotesPart extends VBox {
  private final Button head;
  private final Field<TextArea> own;

  NotesPart(SessionParts parts) {
    Words words = parts.kit().words();
    Field<TextArea> notes =
        parts.kit().fields().area(words.get("coaching.notes.both"), 2).id("coaching-notes");
    parts.text(notes.input(), CoachingSession::notes, CoachingSession::withNotes);
    own = parts.kit().fields().area(words.get("coaching.notes.private"), 2);
    own.id("coaching-private");
    own.hint(words.get("coaching.notes.private.hint"));
    parts.text(own.input(), CoachingSession::privateNotes, CoachingSession::withPrivateNotes);
    head = Buttons.flat(words.get("coaching.notes.private.show"), Icons.CHEVRON_RIGHT);
    head.setId("coaching-private-show");
    head.setOnAction(e -> open(!own.isVisible()));
    getStyleClass().add("coaching-part");
    getChildren().addAll(Headings.section(words.get("coaching.notes")), notes, head, own);
    open(false);
  }

  private void open(boolean on) {
    Shown.when(own, on);
    head.setGraphic((on ? Icons.CHEVRON_DOWN : Icons.CHEVRON_RIGHT).node(18));
  }
}
