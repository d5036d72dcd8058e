package org.advanceworkbook.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** The buttons below a form. While its answers are written they cannot be pressed again. */
public final class FormButtons extends HBox {
  private final Button yes;
  private final Runnable leave;

  /** Saves by one button, leaves by another. */
  public FormButtons(String save, String id, Runnable saves, String cancel, Runnable leave) {
    this.leave = leave;
    yes = Buttons.primary(save);
    yes.setId(id);
    yes.setOnAction(e -> saves.run());
    getChildren().add(yes);
    also(Buttons.plain(cancel), leave);
    getStyleClass().add("aw-actions");
  }

  /** One more button. */
  public void also(Button button, Runnable does) {
    button.setOnAction(e -> does.run());
    getChildren().add(button);
  }

  /** Escape within the form leaves it. */
  public void leaveByEscape(Node form) {
    form.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            leave.run();
            e.consume();
          }
        });
  }

  /** Until {@link #again}. */
  public void saving() {
    getChildren().forEach(button -> button.setDisable(true));
  }

  /** What was asked for could not be written: the buttons can be pressed again. */
  public void again() {
    getChildren().forEach(button -> button.setDisable(false));
    yes.requestFocus();
  }
}
