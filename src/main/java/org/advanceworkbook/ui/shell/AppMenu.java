package org.advanceworkbook.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.words.Words;

/** The name of the product, and behind it what one does with a workbook as a whole. */
final class AppMenu extends MenuButton {
  private final Words words;
  private final WorkbookActs acts;
  private final Runnable sheet;
  private final Label name;
  private final Node chevron = Icons.CHEVRON_DOWN.node(16);

  AppMenu(Words words, WorkbookActs acts, Runnable sheet) {
    this.words = words;
    this.acts = acts;
    this.sheet = sheet;
    this.name = new Label(words.get("shell.name"));
    getStyleClass().addAll("aw-app-menu", "no-arrow");
    name.setMinWidth(Label.USE_PREF_SIZE);
    setId("app-menu");
    name.getStyleClass().add("aw-app-name");
    HBox row = new HBox(new Logo(28), name, chevron);
    row.getStyleClass().add("aw-app-row");
    setGraphic(row);
    setAccessibleText(words.get("shell.menu"));
    setTooltip(new Tooltip(words.get("shell.menu") + " (" + Shortcut.MENU.keys() + ")"));
    setMaxWidth(Double.MAX_VALUE);
    getItems().setAll(new MenuItem(words.get("shell.menu")));
    setOnShowing(e -> fill());
  }

  void narrow(boolean rail) {
    for (Node node : List.of(name, chevron)) {
      node.setVisible(!rail);
      node.setManaged(!rail);
    }
  }

  private void fill() {
    getItems()
        .setAll(
            item("shell.new", Shortcut.NEW_WORKBOOK, acts::newWorkbook),
            item("shell.open", Shortcut.OPEN_WORKBOOK, acts::openWorkbook),
            recent(),
            item("shell.save-copy", Shortcut.SAVE_COPY, acts::saveCopy),
            new SeparatorMenuItem(),
            plain("share.menu.send", acts::send),
            plain("share.menu.open", acts::openReceived),
            plain("share.menu.decide", acts::decide),
            new SeparatorMenuItem(),
            act("shell.undo", acts.undoName(), Shortcut.UNDO, acts::undo),
            act("shell.redo", acts.redoName(), Shortcut.REDO, acts::redo),
            new SeparatorMenuItem(),
            item("shell.shortcuts", Shortcut.SHEET, sheet),
            item("shell.exit", Shortcut.EXIT, acts::exit));
  }

  private Menu recent() {
    Menu menu = new Menu(words.get("shell.recent"));
    for (String place : acts.recent()) {
      MenuItem item = new MenuItem(place);
      item.setMnemonicParsing(false);
      item.setOnAction(e -> acts.openRecent(place));
      menu.getItems().add(item);
    }
    menu.setDisable(menu.getItems().isEmpty());
    return menu;
  }

  private MenuItem act(String key, String what, Shortcut shortcut, Runnable action) {
    String text = what.isEmpty() ? words.get(key) : words.get(key + ".what", what);
    MenuItem item = row(text, shortcut, action);
    item.setDisable(what.isEmpty());
    return item;
  }

  private MenuItem plain(String key, Runnable action) {
    Label text = new Label(words.get(key));
    HBox row = new HBox(text);
    row.getStyleClass().add("aw-menu-row");
    row.setAccessibleText(text.getText());
    CustomMenuItem item = new CustomMenuItem(row, true);
    item.setId(key.replace('.', '-'));
    item.setOnAction(e -> action.run());
    return item;
  }

  private MenuItem item(String key, Shortcut shortcut, Runnable action) {
    return row(words.get(key), shortcut, action);
  }

  // The scene holds the keys themselves; here they are only shown, or one press would act twice.
  private static MenuItem row(String text, Shortcut shortcut, Runnable action) {
    Label keys = new Label(shortcut.keys());
    keys.getStyleClass().addAll("text-caption", "aw-menu-keys");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(new Label(text), gap, keys);
    row.getStyleClass().add("aw-menu-row");
    row.setAccessibleText(text + ", " + shortcut.keys());
    CustomMenuItem item = new CustomMenuItem(row, true);
    item.setOnAction(e -> action.run());
    return item;
  }
}
