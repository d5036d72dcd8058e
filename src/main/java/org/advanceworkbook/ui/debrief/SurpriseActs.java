package org.advanceworkbook.ui.debrief;

import java.util.UUID;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.Surprise;
import org.advanceworkbook.domain.call.SurpriseUse;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.DebriefEditor;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;

/**
 * Makes a surprise into a question for the next call, a task of ours, or an opportunity; each can
 * be taken back, here and by undo.
 */
final class SurpriseActs {
  private final Kit kit;
  private final DebriefEditor editor;
  private final WorkbookStore store;
  private final UndoStack undo;

  SurpriseActs(Kit kit, DebriefEditor editor, WorkbookStore store, UndoStack undo) {
    this.kit = kit;
    this.editor = editor;
    this.store = store;
    this.undo = undo;
  }

  /** An opportunity needs an account; a question and a task need nothing. */
  boolean can(SurpriseUse use) {
    return use != SurpriseUse.OPPORTUNITY || !editor.plan().frame().accountId().isEmpty();
  }

  void use(Surprise surprise, SurpriseUse use) {
    Surprise made = surprise.made(use, UUID.randomUUID().toString());
    make(made);
    undo.did(
        new UndoStack.Act(
            Phrase.of("debrief.surprise.act." + use.name()), () -> unmake(made), () -> make(made)));
    kit.notices()
        .tell(
            kit.words().get("debrief.surprise.made." + use.name()),
            kit.words().get("debrief.undo"),
            () -> takeBack(made));
  }

  /** Takes back what was made; through undo where it was the last act, so that it can be redone. */
  void takeBack(Surprise made) {
    if (made.use() == null) {
      return;
    }
    String act = "debrief.surprise.act." + made.use().name();
    if (undo.nextUndo().filter(name -> name.key().equals(act)).isPresent()) {
      undo.undo();
    } else {
      unmake(made);
    }
  }

  private void make(Surprise made) {
    if (made.use() == SurpriseUse.OPPORTUNITY) {
      CallFrame frame = editor.plan().frame();
      Opportunity opportunity =
          Opportunity.named(made.madeId(), frame.accountId(), made.text().strip());
      write(() -> store.saveOpportunity(opportunity), () -> editor.surprise(made));
    } else {
      editor.surprise(made);
    }
  }

  private void unmake(Surprise made) {
    if (made.use() == SurpriseUse.OPPORTUNITY) {
      write(() -> store.dropOpportunity(made.madeId()), () -> editor.surprise(back(made)));
    } else {
      editor.surprise(back(made));
    }
  }

  private static Surprise back(Surprise made) {
    return made.made(null, "");
  }

  private void write(Runnable slow, Runnable done) {
    kit.background()
        .run(
            () -> {
              slow.run();
              return true;
            })
        .then(ok -> done.run())
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
