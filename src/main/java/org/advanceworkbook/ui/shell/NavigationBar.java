package org.advanceworkbook.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** The navigation: a sidebar with names, or a rail of icons. One tab stop, arrows move. */
final class NavigationBar extends VBox {
  private static final PseudoClass RAIL = PseudoClass.getPseudoClass("rail");

  private final List<NavigationItem> items = new ArrayList<>();
  private final AppMenu menu;
  private final Label stored;

  NavigationBar(Words words, AppMenu menu, Predicate<Place> there, Consumer<Place> open) {
    this.menu = menu;
    getStyleClass().add("aw-navigation");
    stored = new Label(words.get("shell.stored"), Icons.COMPUTER.node(16));
    stored.getStyleClass().addAll("aw-stored", "text-caption");
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    Region below = new Region();
    below.getStyleClass().add("aw-nav-gap");
    getChildren().addAll(menu, below);
    for (Place place : Place.values()) {
      if (place == Place.SETTINGS) {
        getChildren().addAll(gap, stored);
      }
      if (there.test(place)) {
        add(place, words, open);
      }
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void add(Place place, Words words, Consumer<Place> open) {
    NavigationItem item = new NavigationItem(place, words);
    item.setOnAction(e -> open.accept(place));
    items.add(item);
    getChildren().add(item);
  }

  void current(Place place) {
    items.forEach(item -> item.current(item.place() == place));
    items.stream().filter(i -> i.place() == place).findFirst().ifPresent(this::stopAt);
  }

  void count(Place place, int number) {
    items.stream().filter(i -> i.place() == place).forEach(i -> i.number(number));
  }

  void rail(boolean on) {
    pseudoClassStateChanged(RAIL, on);
    menu.narrow(on);
    items.forEach(item -> item.narrow(on));
    stored.setVisible(!on);
    stored.setManaged(!on);
  }

  private void stopAt(Node stop) {
    menu.setFocusTraversable(menu == stop);
    items.forEach(item -> item.setFocusTraversable(item == stop));
  }

  private void key(KeyEvent key) {
    int by =
        switch (key.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    List<Node> stops = new ArrayList<>(items);
    stops.addFirst(menu);
    int at = stops.indexOf(getScene().getFocusOwner());
    if (by == 0 || at < 0 || key.isAltDown()) {
      return;
    }
    Node next = stops.get(Math.floorMod(at + by, stops.size()));
    stopAt(next);
    next.requestFocus();
    key.consume();
  }
}
