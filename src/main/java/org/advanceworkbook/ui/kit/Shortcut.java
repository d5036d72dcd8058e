package org.advanceworkbook.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the product, in the order of the sheet that F1 shows. By key code, never by
 * character: a layout that needs Shift for a digit would lose them. Named by {@code shortcut.*}.
 */
public enum Shortcut {
  PLAN_CALL(KeyCode.N, Held.CTRL),
  DEBRIEF_OLDEST(KeyCode.D, Held.CTRL),
  TODAY(KeyCode.DIGIT1, Held.CTRL),
  CALLS(KeyCode.DIGIT2, Held.CTRL),
  OPPORTUNITIES(KeyCode.DIGIT3, Held.CTRL),
  HISTORY(KeyCode.DIGIT4, Held.CTRL),
  COACHING(KeyCode.DIGIT5, Held.CTRL),
  SETTINGS(KeyCode.COMMA, Held.CTRL),
  SHRINK_NAVIGATION(KeyCode.B, Held.CTRL),
  FIND_HERE(KeyCode.F, Held.CTRL),
  NEXT_STEP(KeyCode.PAGE_DOWN, Held.CTRL),
  PREVIOUS_STEP(KeyCode.PAGE_UP, Held.CTRL),
  NEXT_PANE(KeyCode.F6, Held.NONE),
  PREVIOUS_PANE(KeyCode.F6, Held.SHIFT),
  COACH(KeyCode.J, Held.CTRL),
  USE_REWRITE(KeyCode.ENTER, Held.CTRL),
  TAKE_PROMISES(KeyCode.ENTER, Held.ALT),
  MOVE_UP(KeyCode.UP, Held.ALT),
  MOVE_DOWN(KeyCode.DOWN, Held.ALT),
  PRINT(KeyCode.P, Held.CTRL),
  EXPORT_PDF(KeyCode.E, Held.CTRL),
  SEND_AGENDA(KeyCode.M, Held.CTRL_SHIFT),
  UNDO(KeyCode.Z, Held.CTRL),
  REDO(KeyCode.Z, Held.CTRL_SHIFT),
  NEW_WORKBOOK(KeyCode.N, Held.CTRL_SHIFT),
  OPEN_WORKBOOK(KeyCode.O, Held.CTRL),
  SAVE_COPY(KeyCode.S, Held.CTRL_SHIFT),
  EXIT(KeyCode.Q, Held.CTRL),
  MENU(KeyCode.F10, Held.NONE),
  ROW_MENU(KeyCode.F10, Held.SHIFT),
  SHEET(KeyCode.F1, Held.NONE);

  private enum Held {
    NONE,
    CTRL,
    SHIFT,
    ALT,
    CTRL_SHIFT;

    KeyCombination.Modifier[] keys() {
      return switch (this) {
        case NONE -> new KeyCombination.Modifier[0];
        case CTRL -> new KeyCombination.Modifier[] {KeyCombination.SHORTCUT_DOWN};
        case SHIFT -> new KeyCombination.Modifier[] {KeyCombination.SHIFT_DOWN};
        case ALT -> new KeyCombination.Modifier[] {KeyCombination.ALT_DOWN};
        case CTRL_SHIFT ->
            new KeyCombination.Modifier[] {KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN};
      };
    }
  }

  private final KeyCodeCombination combination;

  Shortcut(KeyCode code, Held held) {
    this.combination = new KeyCodeCombination(code, held.keys());
  }

  /** The keys. */
  public KeyCodeCombination combination() {
    return combination;
  }

  /** The keys as shown: Ctrl+N, or ⌘N. */
  public String keys() {
    return combination.getDisplayText().replace("Page Down", "PgDn").replace("Page Up", "PgUp");
  }

  /** The key of its name in the words. */
  public String nameKey() {
    return "shortcut." + name();
  }

  /** True when these keys were pressed. */
  public boolean isPressed(KeyEvent key) {
    return combination.match(key);
  }

  /** These keys do {@code act} anywhere in the scene. */
  public void on(Scene scene, Runnable act) {
    scene.getAccelerators().put(combination, act);
  }

  /** These keys do {@code act} while the focus is inside {@code node}, before anyone else. */
  public void on(Node node, Runnable act) {
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (isPressed(key)) {
            act.run();
            key.consume();
          }
        });
  }
}
