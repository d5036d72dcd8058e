package org.advanceworkbook.ui.ledger;

import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;

/** Changes promises in the ledger; whatever is done can be undone from the notice or the menu. */
public final class PromiseActs {
  private final Kit kit;
  private final WorkbookStore store;
  private final UndoStack undo;
  private final Runnable changed;

  /**
   * Acts on the promises of one workbook.
   *
   * @param changed told once something was written, or could not be
   */
  public PromiseActs(Kit kit, WorkbookStore store, UndoStack undo, Runnable changed) {
    this.kit = kit;
    this.store = store;
    this.undo = undo;
    this.changed = changed;
  }

  /** Writes a promise as it is after an act; {@code said} names the act. */
  public void change(Commitment before, Commitment after, Phrase said) {
    change(before, after, said, Ending.NONE);
  }

  /** Writes a promise as it is after an act that a form waits for. */
  public void change(Commitment before, Commitment after, Phrase said, Ending ending) {
    act(() -> store.saveCommitment(after), () -> store.saveCommitment(before), said, ending);
  }

  /** Writes a promise that was not in the ledger before. */
  public void add(Commitment promise, Phrase said, Ending ending) {
    act(
        () -> store.saveCommitment(promise),
        () -> store.removeCommitment(promise.id()),
        said,
        ending);
  }

  /** Does something to the workbook that can be taken back. */
  public void act(Runnable does, Runnable takesBack, Phrase said, Ending ending) {
    write(
        does,
        () -> {
          ending.written().run();
          UndoStack.Act act =
              new UndoStack.Act(
                  said,
                  () -> write(takesBack, () -> {}, () -> {}),
                  () -> write(does, () -> {}, () -> {}));
          undo.did(act);
          kit.notices()
              .tell(kit.words().say(said), kit.words().get("today.undo"), () -> takeBack(act));
        },
        ending.failed());
  }

  private void takeBack(UndoStack.Act act) {
    if (undo.nextUndo().filter(name -> name == act.name()).isPresent()) {
      undo.undo();
    } else {
      act.undo().run();
    }
  }

  private void write(Runnable slow, Runnable done, Runnable refused) {
    kit.background()
        .run(
            () -> {
              slow.run();
              return true;
            })
        .then(
            saved -> {
              done.run();
              changed.run();
            })
        .otherwise(
            failure -> {
              changed.run();
              refused.run();
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
