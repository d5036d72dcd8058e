package org.advanceworkbook.ui.debrief;

import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.kit.StoredActs;
import org.advanceworkbook.ui.kit.StoredActs.Step;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.workbook.DebriefEditor;
import org.advanceworkbook.workbook.SaveState;
import org.advanceworkbook.workbook.UndoStack;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.form.FormReading;
import org.advanceworkbook.workbook.form.FormTaken;

/** Where on the debrief page a filled form is answered: above everything else. */
final class FormPlace {
  private final Kit kit;
  private final DebriefEditor editor;
  private final Navigator navigator;
  private final ScrollPage main;
  private final WorkbookStore store;
  private final UndoStack undo;

  FormPlace(
      Kit kit,
      DebriefEditor editor,
      Navigator navigator,
      ScrollPage main,
      WorkbookStore store,
      UndoStack undo) {
    this.kit = kit;
    this.editor = editor;
    this.navigator = navigator;
    this.main = main;
    this.store = store;
    this.undo = undo;
  }

  void show(FormReading reading) {
    clear();
    FormFoundPart part = new FormFoundPart(kit, reading, () -> take(reading), this::clear);
    main.column().getChildren().addFirst(part);
    main.setVvalue(0);
    part.focus();
  }

  private void clear() {
    main.column().getChildren().removeIf(FormFoundPart.class::isInstance);
  }

  private void take(FormReading reading) {
    CallRecord before = new CallRecord(editor.plan(), editor.debrief(), "", "");
    editor.edit(reading::taken);
    editor.saving().flush(() -> taken(before, reading));
  }

  // The page is made anew from what is stored: no field of it has to know of forms.
  private void taken(CallRecord before, FormReading reading) {
    SaveState state = editor.saving().state();
    if (state.kind() == SaveState.Kind.FAILED) {
      kit.notices().warn(kit.words().say(state.problem()));
    } else {
      kit.background()
          .run(() -> new FormTaken(store, before, reading.coachNote(), editor.now()))
          .then(
              taken ->
                  remember(taken, kit.words().get("debrief.form.taken", reading.found().size())));
    }
  }

  private void remember(FormTaken taken, String told) {
    StoredActs acts = new StoredActs(kit, undo, () -> {});
    Runnable anew = () -> navigator.debrief(editor.plan().id());
    Step again = Step.of(taken::takeAgain, anew);
    Step back = Step.of(taken::takeBack, anew);
    acts.act(
        Step.of(() -> {}, anew),
        acts.named(Phrase.of("debrief.form.act"), again, back, null),
        told);
  }
}
