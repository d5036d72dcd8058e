package org.advanceworkbook.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.advanceworkbook.domain.steps.StepState;
import org.advanceworkbook.words.Words;

/** The mark of a wizard step: done, look at it, begun, not begun, or its number while open. */
public final class StepMark extends StackPane {
  private final Words words;

  /** A mark that says nothing yet. */
  public StepMark(Words words) {
    this.words = words;
    getStyleClass().add("aw-step-mark");
  }

  /** Shows a state. */
  public void show(StepState state) {
    getChildren().setAll(icon(state).node(20, role(state)));
    setAccessibleText(words.name(state));
  }

  /** Shows the number of the step that is open. */
  public void showOpen(int number, StepState state) {
    Label figure = new Label(String.valueOf(number));
    figure.getStyleClass().add("aw-step-open");
    getChildren().setAll(figure);
    setAccessibleText(words.name(state));
  }

  /** The icon of a state. */
  public static Icons icon(StepState state) {
    return switch (state) {
      case DONE -> Icons.DONE;
      case LOOK -> Icons.LOOK;
      case BEGUN -> Icons.BEGUN;
      case NOT_BEGUN -> Icons.NOT_BEGUN;
    };
  }

  private static String role(StepState state) {
    return switch (state) {
      case DONE, BEGUN -> "accent";
      case LOOK -> "warning";
      case NOT_BEGUN -> "subtle";
    };
  }
}
