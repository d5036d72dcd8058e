package org.advanceworkbook.ui.wizard;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.FxDelay;
import org.advanceworkbook.ui.kit.PageTurner;
import org.advanceworkbook.workbook.Delay;
import org.advanceworkbook.workbook.PlanPrinter;

/** The page as it will print: drawn from the very PDF, away from the window's thread. */
final class PagePreview {
  private static final Duration QUIET = Duration.ofMillis(500);

  private final WizardParts parts;
  private final ObservableValue<PlanPrinter.Sheet> sheet;
  private final Background.Lane lane;
  private final Delay delay = new FxDelay();
  private final PageTurner view;
  private Delay.Cancel waiting = () -> {};
  private boolean shown;

  PagePreview(WizardParts parts, ObservableValue<PlanPrinter.Sheet> sheet) {
    this.parts = parts;
    this.sheet = sheet;
    this.lane = parts.kit().background().lane();
    view = new PageTurner(parts.kit().words());
    view.sceneProperty().addListener((o, was, is) -> visible(is != null));
    parts.editor().onChange(e -> later());
    sheet.addListener((o, was, is) -> visible(shown));
  }

  Node view() {
    return view;
  }

  void focus() {
    view.enter();
  }

  private void visible(boolean now) {
    shown = now;
    waiting.cancel();
    if (now) {
      draw();
    }
  }

  private void later() {
    waiting.cancel();
    if (shown) {
      waiting = delay.after(QUIET, this::draw);
    }
  }

  private void draw() {
    Supplier<PlanPrinter.Snapshot> what = parts.snapshot();
    PlanPrinter.Paper paper = parts.settings().get().paper();
    PlanPrinter.Sheet which = sheet.getValue();
    lane.run(
            () ->
                parts
                    .printer()
                    .pictures(
                        parts.printer().pdf(what.get(), which, paper), PageTurner.DOTS_PER_INCH))
        .then(view::show);
  }
}
