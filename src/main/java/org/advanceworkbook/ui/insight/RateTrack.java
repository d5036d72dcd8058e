package org.advanceworkbook.ui.insight;

import javafx.scene.layout.Region;
import org.advanceworkbook.domain.insight.Rate;

/** A share as a bar, with its range as a thin line across its end. */
final class RateTrack extends Region {
  private static final double RANGE = 4;

  private final Region fill = new Region();
  private final Region range = new Region();
  private final Rate rate;

  RateTrack(Rate rate) {
    this.rate = rate;
    getStyleClass().add("insight-track");
    fill.getStyleClass().add("insight-fill");
    range.getStyleClass().add("insight-whisker");
    if (rate.isShown()) {
      getChildren().setAll(fill, range);
    }
  }

  @Override
  protected void layoutChildren() {
    double wide = getWidth();
    double high = getHeight();
    fill.resizeRelocate(0, 0, snapSizeX(wide * rate.value()), high);
    double from = snapPositionX(wide * rate.low());
    double to = Math.max(from + 1, snapPositionX(wide * rate.high()));
    range.resizeRelocate(from, Math.floor((high - RANGE) / 2), to - from, RANGE);
  }
}
