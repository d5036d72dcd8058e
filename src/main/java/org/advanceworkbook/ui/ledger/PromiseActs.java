package org.advanceworkbook.ui.ledger;

import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.StoredActs;
import org.advanceworkbook.ui.kit.StoredActs.Step;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;

/** Changes promises in the ledger; whatever is done can be undone from the notice or the menu. */
public final class PromiseActs {
  private final Kit kit;
  private final WorkbookStore store;
  private final StoredActs acts;

  /**
   * Acts on the promises of one workbook.
   *
   * @param changed told once something was written, or could not be
   */
  public PromiseActs(Kit kit, WorkbookStore store, UndoStack undo, Runnable changed) {
    this.kit = kit;
    this.store = store;
    this.acts = new StoredActs(kit, undo, changed);
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
    acts.act(
        new Step(does, ending.written(), ending.failed()),
        acts.named(said, Step.of(does), Step.of(takesBack), null),
        kit.words().say(said));
  }
}
