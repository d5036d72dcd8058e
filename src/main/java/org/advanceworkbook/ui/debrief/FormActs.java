package org.advanceworkbook.ui.debrief;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Dialogs;
import org.advanceworkbook.ui.kit.FileToWrite;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.TypedDate;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.DebriefEditor;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.form.DebriefForms;
import org.advanceworkbook.workbook.form.FilledForm;
import org.advanceworkbook.workbook.form.FormReading;
import org.advanceworkbook.workbook.form.FormTaking;
import org.advanceworkbook.workbook.form.WorkbookMark;

/** The debrief as a form: written to be filled in elsewhere, and read back. FX thread. */
public final class FormActs {
  private final Kit kit;
  private final DebriefForms forms;
  private final WorkbookStore store;
  private final Supplier<Paper> paper;
  private final BiConsumer<byte[], String> writer;

  /**
   * @param paper asked anew for every form
   * @param writer writes bytes to a place, whole or not at all
   */
  public FormActs(
      Kit kit,
      DebriefForms forms,
      WorkbookStore store,
      Supplier<Paper> paper,
      BiConsumer<byte[], String> writer) {
    this.kit = kit;
    this.forms = forms;
    this.store = store;
    this.paper = paper;
    this.writer = writer;
  }

  WorkbookStore store() {
    return store;
  }

  /** The menu of both; what was found goes to {@code found}. */
  MenuButton menu(DebriefEditor editor, Consumer<FormReading> found) {
    MenuItem out = item("debrief.form.export", () -> export(editor));
    MenuItem in = item("debrief.form.import", () -> read(editor, found));
    MenuButton menu = Buttons.menu(kit.words().get("debrief.form"), Icons.EXPORT, List.of(out, in));
    menu.setId("debrief-form");
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    return menu;
  }

  private MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(kit.words().get(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(e -> act.run());
    return item;
  }

  /** What was typed a moment ago is on the form too. */
  void export(DebriefEditor editor) {
    Words words = kit.words();
    CallRecord call = new CallRecord(editor.plan(), editor.debrief(), "", "");
    Paper size = paper.get();
    new FileToWrite(kit, writer)
        .save(
            words.get("debrief.form.where"),
            words.get("debrief.form.file", editor.plan().frame().accountName().strip()),
            Dialogs.FileKind.PDF,
            () -> forms.form(Snapshot.of(call, store), WorkbookMark.given(store), size),
            "debrief.form.written");
  }

  void read(DebriefEditor editor, Consumer<FormReading> found) {
    kit.dialogs()
        .fileToOpen(kit.words().get("debrief.form.which"), Dialogs.FileKind.PDF)
        .ifPresent(place -> editor.saving().flush(() -> read(place, editor, found)));
  }

  private void read(String place, DebriefEditor editor, Consumer<FormReading> found) {
    FormTaking taking = new FormTaking(store, typed()::read);
    kit.background()
        .run(
            () -> {
              FilledForm form = forms.read(place);
              return taking.compare(taking.call(form, place), form);
            })
        .then(reading -> show(editor, reading, found))
        .otherwise(this::sorry);
  }

  private void show(DebriefEditor editor, FormReading reading, Consumer<FormReading> found) {
    Words words = kit.words();
    if (!reading.call().plan().id().equals(editor.plan().id())) {
      String account = reading.call().plan().frame().accountName();
      kit.notices().warn(words.get("debrief.form.other-call", account));
    } else if (reading.found().isEmpty() && reading.unclear().isEmpty()) {
      kit.notices().tell(words.get("debrief.form.same"));
    } else {
      found.accept(reading);
    }
  }

  private void sorry(RuntimeException failure) {
    if (!(failure instanceof WorkbookFailure known)) {
      throw failure;
    }
    kit.notices().warn(kit.words().say(known.sentence()));
  }

  private TypedDate typed() {
    return new TypedDate(kit.dates().today(), kit.dates().style());
  }
}
