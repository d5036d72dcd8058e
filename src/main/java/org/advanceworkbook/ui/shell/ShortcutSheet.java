package org.advanceworkbook.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.words.Words;

/** All keys in two columns. */
final class ShortcutSheet {
  private ShortcutSheet() {}

  static Node of(Words words) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("aw-shortcut-sheet");
    Shortcut[] all = Shortcut.values();
    int half = (all.length + 1) / 2;
    for (int i = 0; i < all.length; i++) {
      int column = i < half ? 0 : 2;
      Label keys = new Label(all[i].keys());
      keys.getStyleClass().add("aw-keys");
      Label name = new Label(words.get(all[i].nameKey()));
      name.setMinWidth(Region.USE_PREF_SIZE);
      keys.setMinWidth(Region.USE_PREF_SIZE);
      grid.add(keys, column, i % half);
      grid.add(name, column + 1, i % half);
    }
    return grid;
  }
}
