package org.advanceworkbook.ui.kit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Every kind of button. Verbs are texts already in words. */
public final class Buttons {
  private Buttons() {}

  /** The way forward; one on a page. */
  public static Button primary(String verb) {
    return styled(verb, "accent");
  }

  /** The way forward with an icon before the verb. */
  public static Button primary(String verb, Icons icon) {
    return with(primary(verb), icon);
  }

  /** The way forward with an arrow after the verb. */
  public static Button onward(String verb) {
    Button button = primary(verb, Icons.FORWARD);
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }

  /** Any other act. */
  public static Button plain(String verb) {
    return styled(verb, "plain");
  }

  /** Any other act, with an icon before the verb. */
  public static Button plain(String verb, Icons icon) {
    return with(plain(verb), icon);
  }

  /** 28 px high, for rows and panels. */
  public static Button small(String verb) {
    Button button = plain(verb);
    button.getStyleClass().add("small");
    return button;
  }

  /** Without an outline. */
  public static Button flat(String verb, Icons icon) {
    return with(styled(verb, "flat"), icon);
  }

  /** Several acts of one sort behind one button. */
  public static MenuButton menu(String verb, Icons icon, List<MenuItem> acts) {
    MenuButton button = new MenuButton(verb, icon.node(20));
    button.getStyleClass().add("plain");
    button.getItems().setAll(acts);
    return button;
  }

  /** In the colour of links, without an outline. */
  public static Button link(String verb) {
    return styled(verb, "link");
  }

  /** In the colour of links, with an icon before it. */
  public static Button link(String verb, Icons icon) {
    return with(link(verb), icon);
  }

  /** What cannot be taken back in passing: delete a workbook's part, go back to a copy. */
  public static Button danger(String verb) {
    return styled(verb, "danger");
  }

  /** Only an icon: {@code name} is its tooltip and what a screen reader says. */
  public static Button icon(Icons icon, String name) {
    Button button = styled("", "icon-only");
    button.setGraphic(icon.node(20));
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  /** Only an icon, with its shortcut in the tooltip. */
  public static Button icon(Icons icon, String name, Shortcut shortcut) {
    Button button = icon(icon, name);
    button.setTooltip(new Tooltip(name + " (" + shortcut.keys() + ")"));
    return button;
  }

  /** An icon inside an input; reached by mouse, because its input has a key for the same. */
  static Button inner(Icons icon, String name) {
    Button button = icon(icon, name);
    button.getStyleClass().add("aw-inner");
    button.setFocusTraversable(false);
    return button;
  }

  private static Button styled(String verb, String style) {
    Button button = new Button(verb);
    button.getStyleClass().add(style);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.addEventHandler(KeyEvent.KEY_PRESSED, key -> enter(button, key));
    return button;
  }

  // JavaFX presses a button with Space only; whoever works by keys expects Enter to do it too.
  private static void enter(Button button, KeyEvent key) {
    boolean bare = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    if (key.getCode() == KeyCode.ENTER && bare) {
      key.consume();
      button.fire();
    }
  }

  private static Button with(Button button, Icons icon) {
    button.setGraphic(icon.node(18));
    return button;
  }
}
