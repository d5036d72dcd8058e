package org.advanceworkbook.ui.shell;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The mark of the product: one step up, then forward. */
final class Logo extends StackPane {
  private static final String STEP = "M116 366 H244 V226 H380 M316 146 L396 226 L316 306";
  private static final double DRAWN = 512;

  Logo(double size) {
    SVGPath step = new SVGPath();
    step.setContent(STEP);
    step.getStyleClass().add("aw-logo-step");
    Group scaled = new Group(step);
    scaled.getTransforms().add(new Scale(size / DRAWN, size / DRAWN));
    getStyleClass().add("aw-logo");
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    getChildren().add(new Group(scaled));
  }
}
