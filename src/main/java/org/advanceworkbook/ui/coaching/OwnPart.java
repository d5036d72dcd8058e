package org.advanceworkbook.ui.coaching;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.words.Words;

/** The rep's own review, before the coach says his. */
final class OwnPart extends VBox {
  private final SessionParts parts;
  private final CheckBox written;

  OwnPart(SessionParts parts) {
    this.parts = parts;
    Words words = parts.kit().words();
    Field<TextArea> moved =
        parts.kit().fields().area(words.get("coaching.own.moved"), 3).id("coaching-moved");
    parts.text(moved.input(), s -> s.own().moved(), (s, t) -> s.withOwn(s.own().withMoved(t)));
    Field<TextArea> otherwise =
        parts.kit().fields().area(words.get("coaching.own.otherwise"), 3).id("coaching-otherwise");
    parts.text(
        otherwise.input(), s -> s.own().otherwise(), (s, t) -> s.withOwn(s.own().withOtherwise(t)));
    written = parts.kit().fields().check(words.get("coaching.own.written"));
    written.setId("coaching-own-written");
    written.selectedProperty().addListener((o, was, is) -> parts.editor().edit(s -> set(s, is)));
    getStyleClass().add("coaching-part");
    getChildren()
        .addAll(
            Headings.large(words.get("coaching.stop.OWN")),
            Headings.lead(words.get("coaching.own.lead", parts.rep())),
            moved,
            otherwise,
            written);
    parts.whenChanged(this::refresh);
  }

  private static CoachingSession set(CoachingSession session, boolean is) {
    return session.withOwn(session.own().withWritten(is));
  }

  private void refresh() {
    written.setDisable(!parts.session().own().isBegun());
    written.setSelected(parts.session().own().written());
  }
}
