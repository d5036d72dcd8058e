package org.advanceworkbook.ui.calls;

import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;

/** Deletes a call after a question, and can take that back. */
final class CallDeletion {
  private final Kit kit;
  private final WorkbookStore store;
  private final UndoStack undo;
  private final Runnable changed;

  CallDeletion(Kit kit, WorkbookStore store, UndoStack undo, Runnable changed) {
    this.kit = kit;
    this.store = store;
    this.undo = undo;
    this.changed = changed;
  }

  /** Asks, and deletes when the answer is yes. */
  void ask(CallRow call) {
    boolean yes =
        kit.dialogs()
            .ask(
                question(call),
                kit.words().get("calls.delete-more"),
                kit.words().get("calls.delete"),
                kit.words().get("calls.keep"));
    if (yes) {
      write(() -> store.deleteCall(call.id()), () -> remember(call));
    }
  }

  private String question(CallRow call) {
    String account = name(call);
    return call.date() == null
        ? kit.words().get("calls.delete-title-undated", account)
        : kit.words().get("calls.delete-title", account, kit.dates().day(call.date()));
  }

  private String name(CallRow call) {
    return CallFace.brief(new CallFace(kit).account(call), 80);
  }

  private void remember(CallRow call) {
    UndoStack.Act act =
        new UndoStack.Act(
            Phrase.of("calls.act-delete", name(call)),
            () -> write(() -> store.restoreCall(call.id()), () -> {}),
            () -> write(() -> store.deleteCall(call.id()), () -> {}));
    undo.did(act);
    kit.notices()
        .tell(
            kit.words().get("calls.deleted", name(call)),
            kit.words().get("calls.undo"),
            () -> takeBack(act));
  }

  private void takeBack(UndoStack.Act act) {
    if (undo.nextUndo().filter(name -> name == act.name()).isPresent()) {
      undo.undo();
    } else {
      act.undo().run();
    }
  }

  private void write(Runnable slow, Runnable done) {
    kit.background()
        .run(
            () -> {
              slow.run();
              return true;
            })
        .then(
            ok -> {
              done.run();
              changed.run();
            })
        .otherwise(this::failed);
  }

  private void failed(RuntimeException failure) {
    if (failure instanceof WorkbookFailure known) {
      kit.notices().warn(kit.words().say(known.sentence()));
      return;
    }
    throw failure;
  }
}
