package org.advanceworkbook.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.advanceworkbook.words.Words;

/** One entry of the navigation. */
final class NavigationItem extends Button {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Place place;
  private final Words words;
  private final Label name;
  private final Label count = new Label();
  private final HBox row;
  private int number;

  NavigationItem(Place place, Words words) {
    this.place = place;
    this.words = words;
    this.name = new Label(words.get(place.nameKey()));
    getStyleClass().setAll("aw-nav-item");
    setId("nav-" + place.id());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    count.getStyleClass().add("aw-nav-count");
    row = new HBox(place.icon().node(20), name, gap, count);
    row.getStyleClass().add("aw-nav-row");
    setGraphic(row);
    setMaxWidth(Double.MAX_VALUE);
    setFocusTraversable(false);
    say();
  }

  Place place() {
    return place;
  }

  void current(boolean is) {
    pseudoClassStateChanged(CURRENT, is);
  }

  void number(int n) {
    number = n;
    count.setText(n == 0 ? "" : String.valueOf(n));
    say();
  }

  void narrow(boolean rail) {
    row.getChildren().stream().skip(1).forEach(node -> show(node, !rail));
    setTooltip(rail ? new Tooltip(name.getText() + " (" + place.shortcut().keys() + ")") : null);
  }

  private static void show(javafx.scene.Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private void say() {
    setAccessibleText(
        number == 0 ? name.getText() : words.get("shell.counted", name.getText(), number));
  }
}
