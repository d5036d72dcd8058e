package org.advanceworkbook.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.playbook.Rung;
import org.advanceworkbook.ui.kit.Icons;

/** Typical advances as stairs, each asking more: one tab stop, arrows move, Space takes one. */
final class Staircase extends HBox {
  private static final double LOWEST = 6.8;
  private static final double RISE = 0.6;

  private final String picked;
  private final Consumer<Rung> onPick;
  private final List<ToggleButton> stairs = new ArrayList<>();
  private List<Rung> rungs = List.of();
  private int stop;

  /**
   * @param name what the whole is called
   * @param picked the word on the one that was picked
   */
  Staircase(String name, String picked, Consumer<Rung> onPick) {
    this.picked = picked;
    this.onPick = onPick;
    getStyleClass().add("aw-staircase");
    setAlignment(Pos.BOTTOM_LEFT);
    setAccessibleText(name);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows these rungs, the easiest first, with the one of {@code chosen} marked. */
  void show(List<Rung> offered, String chosen) {
    if (!offered.equals(rungs)) {
      rungs = offered;
      stop = 0;
      stairs.clear();
      for (int i = 0; i < rungs.size(); i++) {
        stairs.add(stair(i, rungs.get(i)));
      }
      getChildren().setAll(stairs);
    }
    for (int i = 0; i < rungs.size(); i++) {
      boolean is = rungs.get(i).id().equals(chosen);
      stairs.get(i).setSelected(is);
      stop = is ? i : stop;
    }
    mark();
  }

  private ToggleButton stair(int at, Rung rung) {
    Stair stair = new Stair(rung);
    Label text = new Label(rung.inShort());
    text.setWrapText(true);
    text.getStyleClass().add("text-small");
    Label sign = new Label(picked, Icons.CHECK.node(16));
    sign.getStyleClass().addAll("text-caption", "medium", "aw-stair-picked");
    sign.visibleProperty().bind(stair.selectedProperty());
    sign.managedProperty().bind(stair.selectedProperty());
    stair.setGraphic(new VBox(sign, text));
    stair.setAccessibleText(rung.action());
    stair.setTooltip(new Tooltip(rung.action()));
    stair.getStyleClass().addAll("aw-stair", "stair-" + (at + 1));
    HBox.setHgrow(stair, Priority.ALWAYS);
    return stair;
  }

  private void mark() {
    for (int i = 0; i < stairs.size(); i++) {
      stairs.get(i).setFocusTraversable(i == stop);
    }
  }

  private void key(KeyEvent key) {
    int by =
        switch (key.getCode()) {
          case LEFT, DOWN -> -1;
          case RIGHT, UP -> 1;
          default -> 0;
        };
    if (by != 0 && !stairs.isEmpty() && !key.isAltDown() && !key.isShortcutDown()) {
      stop = Math.max(0, Math.min(stairs.size() - 1, stop + by));
      mark();
      stairs.get(stop).requestFocus();
      key.consume();
    }
  }

  private final class Stair extends ToggleButton {
    private final Rung rung;

    Stair(Rung rung) {
      this.rung = rung;
      setMinWidth(0);
      setPrefWidth(100);
      setMaxWidth(Double.MAX_VALUE);
    }

    // The heights are of the text's size, so that stairs grow with larger texts.
    @Override
    protected double computePrefHeight(double width) {
      return (LOWEST + RISE * rungs.indexOf(rung)) * getFont().getSize();
    }

    @Override
    protected double computeMaxHeight(double width) {
      return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      if (getGraphic() != null) {
        double w = getWidth() - snappedLeftInset() - snappedRightInset();
        double h = getHeight() - snappedTopInset() - snappedBottomInset();
        getGraphic().resizeRelocate(snappedLeftInset(), snappedTopInset(), w, h);
      }
    }

    @Override
    public void fire() {
      stop = rungs.indexOf(rung);
      mark();
      requestFocus();
      onPick.accept(rung);
    }
  }
}
