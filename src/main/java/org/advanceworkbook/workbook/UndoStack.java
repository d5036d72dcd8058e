package org.advanceworkbook.workbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.advanceworkbook.domain.Phrase;

/**
 * Acts that can be taken back: delete, clear, import, a rewrite, a ticked promise. Text controls
 * keep their own undo. Bounded; confined to the thread of the window.
 */
public final class UndoStack {
  private static final int MOST = 50;

  private final Deque<Act> done = new ArrayDeque<>();
  private final Deque<Act> undone = new ArrayDeque<>();
  private Runnable listener = () -> {};

  /**
   * Something that was done.
   *
   * @param name what the menu says, for example "Delete plan"
   * @param undo takes it back
   * @param redo does it again
   */
  public record Act(Phrase name, Runnable undo, Runnable redo) {}

  /** Who is told whenever there is something else to undo or redo. */
  public void onChange(Runnable newListener) {
    listener = newListener;
  }

  /** Remembers an act that has just been done. */
  public void did(Act act) {
    done.push(act);
    undone.clear();
    if (done.size() > MOST) {
      done.removeLast();
    }
    listener.run();
  }

  /** Name of what undo would take back. */
  public Optional<Phrase> nextUndo() {
    return Optional.ofNullable(done.peek()).map(Act::name);
  }

  /** Name of what redo would do again. */
  public Optional<Phrase> nextRedo() {
    return Optional.ofNullable(undone.peek()).map(Act::name);
  }

  /** Takes back the last act; does nothing when there is none. */
  public void undo() {
    if (!done.isEmpty()) {
      Act act = done.pop();
      undone.push(act);
      act.undo().run();
      listener.run();
    }
  }

  /** Does again what was last taken back; does nothing when there is none. */
  public void redo() {
    if (!undone.isEmpty()) {
      Act act = undone.pop();
      done.push(act);
      act.redo().run();
      listener.run();
    }
  }
}
