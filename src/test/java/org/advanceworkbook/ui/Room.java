package org.advanceworkbook.ui;

import javafx.geometry.Insets;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** Whether a text fits where it stands. */
public final class Room {
  private Room() {}

  /** The pixels left of a line of text beside what it says; below zero where it is cut. */
  public static double of(TextField field) {
    Text text = new Text(field.getText());
    text.setFont(field.getFont());
    Insets around = field.getInsets();
    double wide = field.getWidth() - around.getLeft() - around.getRight();
    return wide - text.getLayoutBounds().getWidth();
  }
}
