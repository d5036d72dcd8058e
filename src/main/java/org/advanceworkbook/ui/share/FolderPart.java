package org.advanceworkbook.ui.share;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.share.FolderWatch;

/** The part of the settings that says which folder is looked into for files from others. */
public final class FolderPart extends VBox {
  private final Kit kit;
  private final Words words;
  private final WorkbookStore store;
  private final Field<TextField> folder;
  private final Button stop;

  /** The folder of a workbook. */
  public FolderPart(Kit kit, WorkbookStore store) {
    this.kit = kit;
    this.words = kit.words();
    this.store = store;
    folder =
        kit.fields().text(words.get("share.folder.field")).hint(words.get("share.folder.hint"));
    folder.input().setEditable(false);
    folder.input().setId("share-folder");
    Button choose = Buttons.plain(words.get("share.folder.choose"), Icons.FOLDER);
    choose.setId("share-folder-choose");
    choose.setOnAction(
        e -> kit.dialogs().folder(words.get("share.folder.which")).ifPresent(this::keep));
    stop = Buttons.plain(words.get("share.folder.stop"));
    stop.setId("share-folder-stop");
    stop.setOnAction(e -> keep(""));
    HBox acts = new HBox(choose, stop);
    acts.getStyleClass().add("aw-actions");
    getStyleClass().add("settings-part");
    getChildren().addAll(Headings.section(words.get("share.folder")), folder, acts);
    kit.background().run(() -> FolderWatch.folderOf(store)).then(this::show);
  }

  private void keep(String place) {
    kit.background()
        .run(
            () -> {
              FolderWatch.choose(store, place);
              return place;
            })
        .then(this::show);
  }

  private void show(String place) {
    folder.input().setText(place.isEmpty() ? words.get("share.folder.none") : place);
    stop.setDisable(place.isEmpty());
  }
}
