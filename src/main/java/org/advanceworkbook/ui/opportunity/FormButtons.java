package org.advanceworkbook.ui.opportunity;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.advanceworkbook.ui.kit.Buttons;

/** The buttons below a form. While its answers are written they cannot be pressed again. */
final class FormButtons extends HBox {
  private final Button yes;
  private final Runnable leave;

  FormButtons(String save, String id, Runnable saves, String cancel, Runnable leave) {
    this.leave = leave;
    yes = Buttons.primary(save);
    yes.setId(id);
    yes.setOnAction(e -> saves.run());
    getChildren().add(yes);
    also(Buttons.plain(cancel), leave);
    getStyleClass().add("aw-actions");
  }

  void also(Button button, Runnable does) {
    button.setOnAction(e -> does.run());
    getChildren().add(button);
  }

  void leaveByEscape(Node form) {
    form.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            leave.run();
            e.consume();
          }
        });
  }

  /** Until {@link #again}. */
  void saving() {
    getChildren().forEach(button -> button.setDisable(true));
  }

  void again() {
    getChildren().forEach(button -> button.setDisable(false));
    yes.requestFocus();
  }
}
