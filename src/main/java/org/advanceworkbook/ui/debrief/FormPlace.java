package org.advanceworkbook.ui.debrief;

import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.ScrollPage;
import org.advanceworkbook.ui.shell.Navigator;
import org.advanceworkbook.workbook.DebriefEditor;
import org.advanceworkbook.workbook.SaveState;
import org.advanceworkbook.workbook.form.FormReading;

/** Where on the debrief page a filled form is answered: above everything else. */
final class FormPlace {
  private final Kit kit;
  private final DebriefEditor editor;
  private final Navigator navigator;
  private final ScrollPage main;

  FormPlace(Kit kit, DebriefEditor editor, Navigator navigator, ScrollPage main) {
    this.kit = kit;
    this.editor = editor;
    this.navigator = navigator;
    this.main = main;
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
    editor.edit(reading::taken);
    editor.saving().flush(() -> taken(reading.found().size()));
  }

  // The page is made anew from what is stored: no field of it has to know of forms.
  private void taken(int lines) {
    SaveState state = editor.saving().state();
    if (state.kind() == SaveState.Kind.FAILED) {
      kit.notices().warn(kit.words().say(state.problem()));
    } else {
      kit.notices().tell(kit.words().get("debrief.form.taken", lines));
      navigator.debrief(editor.plan().id());
    }
  }
}
