package org.advanceworkbook.ui.calls;

import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.StoredActs;
import org.advanceworkbook.ui.kit.StoredActs.Step;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;

/** Deletes a call after a question, and can take that back. */
final class CallDeletion {
  private final Kit kit;
  private final WorkbookStore store;
  private final StoredActs acts;

  CallDeletion(Kit kit, WorkbookStore store, UndoStack undo, Runnable changed) {
    this.kit = kit;
    this.store = store;
    this.acts = new StoredActs(kit, undo, changed);
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
      delete(call);
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

  private void delete(CallRow call) {
    Step delete = Step.of(() -> store.deleteCall(call.id()));
    Step restore = Step.of(() -> store.restoreCall(call.id()));
    String name = name(call);
    acts.act(
        delete,
        acts.named(Phrase.of("calls.act-delete", name), delete, restore, null),
        kit.words().get("calls.deleted", name));
  }
}
