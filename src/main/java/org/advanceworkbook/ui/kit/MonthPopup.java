package org.advanceworkbook.ui.kit;

import atlantafx.base.controls.Calendar;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/** A month to pick a day from: by a click, or by arrows, Page Up, Page Down and Enter. */
final class MonthPopup {
  private final Popup popup = new Popup();
  private final Calendar calendar;
  private final Consumer<LocalDate> picked;
  private boolean moving;

  MonthPopup(LocalDate first, Consumer<LocalDate> picked) {
    this.picked = picked;
    this.calendar = new Calendar(first);
    StackPane frame = new StackPane(calendar);
    frame.getStyleClass().add("aw-popup");
    popup.getContent().add(frame);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    calendar.valueProperty().addListener((o, was, is) -> clicked());
  }

  void show(Node under) {
    Bounds at = under.localToScreen(under.getLayoutBounds());
    popup.show(under, at.getMinX(), at.getMaxY() + 4);
  }

  private void clicked() {
    if (!moving) {
      take();
    }
  }

  private void take() {
    popup.hide();
    picked.accept(calendar.getValue());
  }

  private void key(KeyEvent key) {
    LocalDate at = calendar.getValue();
    boolean mine = true;
    switch (key.getCode()) {
      case LEFT -> move(at.minusDays(1));
      case RIGHT -> move(at.plusDays(1));
      case UP -> move(at.minusWeeks(1));
      case DOWN -> move(at.plusWeeks(1));
      case PAGE_UP -> move(at.minusMonths(1));
      case PAGE_DOWN -> move(at.plusMonths(1));
      case ENTER, SPACE -> take();
      default -> mine = false;
    }
    if (mine) {
      key.consume();
    }
  }

  private void move(LocalDate to) {
    moving = true;
    calendar.setValue(to);
    moving = false;
  }
}
