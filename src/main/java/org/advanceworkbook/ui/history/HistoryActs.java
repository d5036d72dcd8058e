package org.advanceworkbook.ui.history;

import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Dialogs.FileKind;
import org.advanceworkbook.ui.kit.FileNotice;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.EveryCall;
import org.advanceworkbook.workbook.HistoryFile;
import org.advanceworkbook.workbook.HistoryFile.Form;
import org.advanceworkbook.workbook.PlanPrinter.Paper;

/** Writes the calls shown as pages, as a table or for programs. FX thread. */
public final class HistoryActs {
  private final Kit kit;
  private final Words words;
  private final HistoryFile files;
  private final Supplier<Paper> paper;

  /**
   * @param paper asked anew for every file
   */
  public HistoryActs(Kit kit, HistoryFile files, Supplier<Paper> paper) {
    this.kit = kit;
    this.words = kit.words();
    this.files = files;
    this.paper = paper;
  }

  /**
   * The menu of the ways.
   *
   * @param shown the calls as they are filtered and ordered when one of them is taken
   */
  MenuButton menu(Supplier<EveryCall> shown) {
    MenuButton menu =
        Buttons.menu(
            words.get("history.export"),
            Icons.EXPORT,
            Stream.of(Form.values()).map(form -> item(form, shown)).toList());
    menu.setId("history-export");
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    return menu;
  }

  private MenuItem item(Form form, Supplier<EveryCall> shown) {
    MenuItem item = new MenuItem(words.get("history.export." + form));
    item.setId("history-export-" + form);
    item.setOnAction(e -> export(form, shown.get()));
    return item;
  }

  private void export(Form form, EveryCall calls) {
    Paper size = paper.get();
    FileKind kind = FileKind.valueOf(form.name());
    String name = words.get("history.export.file", kit.dates().today().toString(), kind.ending());
    kit.dialogs()
        .fileToSave(words.get("history.export.where"), name, kind)
        .ifPresent(
            place ->
                kit.background()
                    .run(
                        () -> {
                          files.write(calls, form, size, place);
                          return place;
                        })
                    .then(
                        at ->
                            new FileNotice(kit).tell(words.get("history.export.written", at), at)));
  }
}
