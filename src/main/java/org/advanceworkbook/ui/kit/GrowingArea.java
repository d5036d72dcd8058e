package org.advanceworkbook.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A text area that Tab leaves and that grows with its text. */
final class GrowingArea {
  /** Beyond this it is as high as it gets; measuring a pasted book at every key would be felt. */
  private static final int MEASURED = 4000;

  /**
   * The skin rounds up where we measure exactly; without this a scroll bar shows in a text that
   * fits.
   */
  private static final int SLACK = 4;

  private final TextArea area = new TextArea();
  private final Text measure = new Text();
  private final int least;
  private final int most;

  private GrowingArea(int least, int most) {
    this.least = least;
    this.most = most;
    area.setWrapText(true);
    area.setPrefRowCount(least);
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.getStyleClass().add("aw-growing");
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    area.textProperty().addListener((o, was, is) -> fit());
    area.widthProperty().addListener((o, was, is) -> fit());
    area.fontProperty().addListener((o, was, is) -> fit());
  }

  static TextArea make(int least, int most) {
    return new GrowingArea(least, most).area;
  }

  /** An area for a text without breaks: Enter leaves it as Tab does. */
  static TextArea line(int most) {
    GrowingArea made = new GrowingArea(1, most);
    made.area.addEventFilter(KeyEvent.KEY_PRESSED, made::leaveByEnter);
    return made.area;
  }

  private void leaveByEnter(KeyEvent key) {
    boolean held = key.isControlDown() || key.isAltDown() || key.isShiftDown() || key.isMetaDown();
    if (key.getCode() == KeyCode.ENTER && !held) {
      area.requestFocusTraversal(TraversalDirection.NEXT);
      key.consume();
    }
  }

  // A text area keeps Tab for itself, and whoever works by keyboard is caught in it.
  private void leaveByTab(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
      area.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      key.consume();
    }
  }

  private void fit() {
    Insets inside = inside();
    double across = area.getWidth() - inside.getLeft() - inside.getRight();
    if (across <= 0) {
      return;
    }
    double line = heightOf("x", 0);
    String text = area.getText();
    double wanted = text.length() > MEASURED ? line * most : heightOf(text, across);
    double lines = Math.max(line * least, Math.min(line * most, wanted));
    area.setPrefHeight(Math.ceil(lines + inside.getTop() + inside.getBottom()) + SLACK);
  }

  private double heightOf(String text, double across) {
    measure.setFont(area.getFont());
    measure.setWrappingWidth(across);
    measure.setText(text);
    return measure.getLayoutBounds().getHeight();
  }

  /** What lies between the edge of the area and its text. */
  private Insets inside() {
    Insets outer = area.getInsets();
    Node content = area.lookup(".content");
    Insets inner = content instanceof Region region ? region.getInsets() : new Insets(7, 10, 7, 10);
    return new Insets(
        outer.getTop() + inner.getTop(),
        outer.getRight() + inner.getRight() + 2,
        outer.getBottom() + inner.getBottom(),
        outer.getLeft() + inner.getLeft());
  }
}
