package org.advanceworkbook.ui.debrief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.Surprise;
import org.advanceworkbook.domain.call.SurpriseUse;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.StoredActs;
import org.advanceworkbook.ui.kit.StoredActs.Step;
import org.advanceworkbook.workbook.DebriefEditor;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;

/**
 * Makes a surprise into a question for the next call, a task of ours, or an opportunity; each can
 * be taken back, here and by undo.
 */
final class SurpriseActs {
  private final Kit kit;
  private final DebriefEditor editor;
  private final WorkbookStore store;
  private final StoredActs acts;
  private final Map<String, UndoStack.Act> made = new HashMap<>();

  SurpriseActs(Kit kit, DebriefEditor editor, WorkbookStore store, UndoStack undo) {
    this.kit = kit;
    this.editor = editor;
    this.store = store;
    this.acts = new StoredActs(kit, undo, () -> {});
  }

  /** An opportunity needs an account; a question and a task need nothing. */
  boolean can(SurpriseUse use) {
    return use != SurpriseUse.OPPORTUNITY || !editor.plan().frame().accountId().isEmpty();
  }

  void use(Surprise surprise, SurpriseUse use) {
    Surprise with = surprise.made(use, UUID.randomUUID().toString());
    Phrase name = Phrase.of("debrief.surprise.act." + use.name());
    UndoStack.Act act = acts.named(name, make(with), unmake(with), editor);
    acts.act(make(with), act, kit.words().get("debrief.surprise.made." + use.name()));
    made.put(with.madeId(), act);
  }

  /** Takes back what was made, here or at an earlier visit. */
  void takeBack(Surprise with) {
    if (with.use() == null) {
      return;
    }
    UndoStack.Act act = made.remove(with.madeId());
    if (act == null) {
      acts.write(unmake(with));
    } else {
      acts.takeBack(act);
    }
  }

  /** Takes a surprise out of the list; one that says something can be brought back to its place. */
  void drop(Surprise gone) {
    int at = editor.debrief().reflection().surprises().indexOf(gone);
    if (gone.text().isBlank() && gone.use() == null) {
      remove(gone);
      return;
    }
    Step out = Step.of(() -> {}, () -> remove(gone));
    Step back = Step.of(() -> {}, () -> put(gone, at));
    Phrase name = Phrase.of("debrief.surprise.act.remove");
    acts.act(out, acts.named(name, out, back, editor), kit.words().get("debrief.surprise.removed"));
  }

  private void remove(Surprise gone) {
    editor.edit(
        d ->
            SurprisePart.with(
                d,
                d.reflection().surprises().stream()
                    .filter(s -> !s.id().equals(gone.id()))
                    .toList()));
  }

  private void put(Surprise gone, int at) {
    editor.edit(
        d -> {
          List<Surprise> all = new ArrayList<>(d.reflection().surprises());
          if (all.stream().noneMatch(s -> s.id().equals(gone.id()))) {
            all.add(Math.max(0, Math.min(at, all.size())), gone);
          }
          return SurprisePart.with(d, all);
        });
  }

  // Done again it must not write over one that was kept because it had been worked on.
  private void add(Opportunity fresh) {
    if (store.opportunity(fresh.id()).isEmpty()) {
      store.saveOpportunity(fresh);
    }
  }

  private Step make(Surprise with) {
    CallFrame frame = editor.plan().frame();
    Runnable slow =
        () -> add(Opportunity.named(with.madeId(), frame.accountId(), with.text().strip()));
    return step(with, slow, with);
  }

  private Step unmake(Surprise with) {
    return step(with, () -> store.dropOpportunity(with.madeId()), with.made(null, ""));
  }

  private Step step(Surprise with, Runnable slow, Surprise after) {
    boolean stored = with.use() == SurpriseUse.OPPORTUNITY;
    return Step.of(stored ? slow : () -> {}, () -> editor.surprise(after));
  }
}
