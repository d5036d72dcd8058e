package org.advanceworkbook.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** A text area that Tab leaves and that grows with its text. */
final class GrowingArea {
  private final TextArea area = new TextArea();
  private final int most;
  private double atRest;

  private GrowingArea(int least, int most) {
    this.most = most;
    area.setWrapText(true);
    area.setPrefRowCount(least);
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.getStyleClass().add("aw-growing");
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    area.skinProperty().addListener((o, was, is) -> follow());
  }

  static TextArea make(int least, int most) {
    return new GrowingArea(least, most).area;
  }

  // A text area keeps Tab for itself, and whoever works by keyboard is caught in it.
  private void leaveByTab(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
      area.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      key.consume();
    }
  }

  private void follow() {
    Node text = area.lookup(".text");
    if (text != null) {
      text.boundsInParentProperty().addListener((o, was, is) -> fit(is));
      fit(text.getBoundsInParent());
    }
  }

  private void fit(Bounds text) {
    double line = area.getFont().getSize() * 1.4;
    if (atRest == 0) {
      atRest = area.prefHeight(-1);
    }
    double frame = area.snappedTopInset() + area.snappedBottomInset() + 20;
    double wanted = Math.min(text.getHeight() + frame, line * most + frame);
    area.setPrefHeight(Math.max(atRest, Math.ceil(wanted)));
  }
}
