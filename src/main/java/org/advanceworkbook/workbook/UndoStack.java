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
   * @param within what has to be open for it, such as the editor of one plan; null for an act on
   *     the workbook itself
   */
  public record Act(Phrase name, Runnable undo, Runnable redo, Object within) {
    /** An act on the workbook itself. */
    public Act(Phrase name, Runnable undo, Runnable redo) {
      this(name, undo, redo, null);
    }
  }

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

  /**
   * Takes back this one act, whatever was done since. Where it is the last one it can be done
   * again.
   *
   * @return false when it is no longer remembered; nothing happens then
   */
  public boolean takeBack(Act act) {
    if (act == done.peek()) {
      undo();
      return true;
    }
    if (!done.removeIf(known -> known == act)) {
      return false;
    }
    act.undo().run();
    listener.run();
    return true;
  }

  /**
   * Forgets the acts within something that is being left: they would write what it held then over
   * what is written since.
   */
  public void forget(Object within) {
    done.removeIf(act -> act.within() == within);
    undone.removeIf(act -> act.within() == within);
    listener.run();
  }

  /** Forgets all, as when another workbook is opened. */
  public void clear() {
    done.clear();
    undone.clear();
    listener.run();
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
