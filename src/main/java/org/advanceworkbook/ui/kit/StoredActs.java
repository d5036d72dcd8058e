package org.advanceworkbook.ui.kit;

import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookFailure;

/**
 * Acts on the workbook that are written away from the window and can be taken back: remembered and
 * told only once they are written, undone from the notice or from the menu.
 */
public final class StoredActs {
  private final Kit kit;
  private final UndoStack undo;
  private final Runnable changed;

  /**
   * One direction of an act.
   *
   * @param slow writes, away from the window
   * @param then follows on the window's thread once it is written
   * @param refused follows there when it could not be written
   */
  public record Step(Runnable slow, Runnable then, Runnable refused) {
    /** A step after which nothing is to be done. */
    public static Step of(Runnable slow) {
      return of(slow, () -> {});
    }

    /** A step with something that follows once it is written. */
    public static Step of(Runnable slow, Runnable then) {
      return new Step(slow, then, () -> {});
    }
  }

  /**
   * Acts remembered in {@code undo}.
   *
   * @param changed told once something was written, or could not be
   */
  public StoredActs(Kit kit, UndoStack undo, Runnable changed) {
    this.kit = kit;
    this.undo = undo;
    this.changed = changed;
  }

  /**
   * An act of two steps that are written.
   *
   * @param name what undo says
   * @param within see {@link UndoStack.Act}
   */
  public UndoStack.Act named(Phrase name, Step does, Step takesBack, Object within) {
    return new UndoStack.Act(name, () -> write(takesBack), () -> write(does), within);
  }

  /**
   * Does something for the first time; once it is written it is remembered and told, with the offer
   * to take it back.
   *
   * @param told what the notice says
   */
  public void act(Step first, UndoStack.Act act, String told) {
    Runnable written =
        () -> {
          first.then().run();
          undo.did(act);
          kit.notices().tell(told, kit.words().get("kit.undo"), () -> undo.takeBack(act));
        };
    write(new Step(first.slow(), written, first.refused()));
  }

  /** Takes an act back; one that is no longer remembered is undone all the same. */
  public void takeBack(UndoStack.Act act) {
    if (!undo.takeBack(act)) {
      act.undo().run();
    }
  }

  /** Writes, and says what could not be written. */
  public void write(Step step) {
    kit.background()
        .run(
            () -> {
              step.slow().run();
              return true;
            })
        .then(
            written -> {
              step.then().run();
              changed.run();
            })
        .otherwise(
            failure -> {
              changed.run();
              step.refused().run();
              say(failure);
            });
  }

  private void say(RuntimeException failure) {
    if (failure instanceof WorkbookFailure known) {
      kit.notices().warn(kit.words().say(known.sentence()));
      return;
    }
    throw failure;
  }
}
