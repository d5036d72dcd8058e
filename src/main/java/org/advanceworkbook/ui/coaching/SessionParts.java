package org.advanceworkbook.ui.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.TextInputControl;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.coaching.SessionEditor;
import org.advanceworkbook.workbook.coaching.SessionView;

/**
 * What the parts of one opened session need.
 *
 * @param editor the session being written
 * @param before the session before it being written, null for the first
 */
public record SessionParts(
    Kit kit,
    SessionView view,
    SessionEditor editor,
    SessionEditor before,
    WorkbookStore store,
    UndoStack undo,
    Navigator navigator,
    List<Runnable> refreshers) {
  /** The parts of one opened session. */
  public SessionParts(
      Kit kit,
      SessionView view,
      SessionEditor editor,
      SessionEditor before,
      WorkbookStore store,
      UndoStack undo,
      Navigator navigator) {
    this(kit, view, editor, before, store, undo, navigator, new ArrayList<>());
    Runnable all = () -> List.copyOf(refreshers).forEach(Runnable::run);
    editor.onChange(all);
    if (before != null) {
      before.onChange(all);
    }
  }

  CoachingSession session() {
    return editor.session();
  }

  /** Runs after every change, and once now. */
  void whenChanged(Runnable refresh) {
    refreshers.add(refresh);
    refresh.run();
  }

  /** What is typed goes into the session. */
  void text(
      TextInputControl input,
      Function<CoachingSession, String> get,
      BiFunction<CoachingSession, String, CoachingSession> set) {
    text(input, editor, get, set);
  }

  /** What is typed goes into one of the two sessions. */
  static void text(
      TextInputControl input,
      SessionEditor into,
      Function<CoachingSession, String> get,
      BiFunction<CoachingSession, String, CoachingSession> set) {
    input.setText(get.apply(into.session()));
    input
        .textProperty()
        .addListener((o, was, is) -> into.edit(s -> set.apply(s, is == null ? "" : is)));
  }

  /** The rep's name, or a word for the rep where none is known. */
  String rep() {
    return session().rep().isBlank() ? kit.words().get("coaching.rep.any") : session().rep();
  }

  /** The coach's name, or a word for the coach where none is known. */
  String coach() {
    return session().coach().isBlank() ? kit.words().get("coaching.coach.any") : session().coach();
  }
}
