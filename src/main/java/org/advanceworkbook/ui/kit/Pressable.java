package org.advanceworkbook.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/** Makes a whole row something that is pressed, by mouse, by Enter and by Space. */
public final class Pressable {
  private Pressable() {}

  /**
   * Has {@code row} do something when it is pressed.
   *
   * @param said what a screen reader says of it
   */
  public static <R extends Region> R row(R row, String said, Runnable act) {
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.BUTTON);
    row.setAccessibleText(said);
    row.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY) {
            act.run();
          }
        });
    row.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            act.run();
            e.consume();
          }
        });
    row.getStyleClass().add("pressable");
    return row;
  }
}
