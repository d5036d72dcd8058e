package org.advanceworkbook.ui.wizard;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.FxDelay;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.Delay;
import org.advanceworkbook.workbook.PlanPrinter;

/** The page as it will print: drawn from the very PDF, away from the window's thread. */
final class PagePreview {
  private static final double DOTS_PER_INCH = 110;
  private static final double WIDTH = 620;
  private static final Duration QUIET = Duration.ofMillis(500);

  private final WizardParts parts;
  private final ObservableValue<PlanPrinter.Sheet> sheet;
  private final Words words;
  private final Background.Lane lane;
  private final Delay delay = new FxDelay();
  private final ImageView image = new ImageView();
  private final Label count = new Label();
  private final Button before;
  private final Button after;
  private final VBox view;
  private List<PlanPrinter.PageImage> pages = List.of();
  private Delay.Cancel waiting = () -> {};
  private int page;
  private boolean shown;

  PagePreview(WizardParts parts, ObservableValue<PlanPrinter.Sheet> sheet) {
    this.parts = parts;
    this.sheet = sheet;
    this.words = parts.kit().words();
    this.lane = parts.kit().background().lane();
    before = Buttons.icon(Icons.CHEVRON_LEFT, words.get("pages.review.page-before"));
    after = Buttons.icon(Icons.CHEVRON_RIGHT, words.get("pages.review.page-after"));
    before.setOnAction(e -> turn(-1));
    after.setOnAction(e -> turn(1));
    image.setPreserveRatio(true);
    count.setText(words.get("wizard.review.making"));
    HBox bar = new HBox(count, before, after);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("aw-ready-row");
    view = new VBox(bar, image);
    view.getStyleClass().add("aw-preview");
    view.setMinWidth(0);
    view.widthProperty().addListener((o, was, is) -> fit());
    fit();
    view.sceneProperty().addListener((o, was, is) -> visible(is != null));
    parts.editor().onChange(e -> later());
    sheet.addListener((o, was, is) -> visible(shown));
  }

  Node view() {
    return view;
  }

  /** The focus goes where the pages are turned, or to the page when there is nothing to turn. */
  void focus() {
    (after.isDisabled() ? view : after).requestFocus();
  }

  // The image says how wide it wants to be; in a narrow window it takes what the column has.
  private void fit() {
    double room = view.getWidth() - view.snappedLeftInset() - view.snappedRightInset();
    image.setFitWidth(room <= 0 ? WIDTH : Math.min(WIDTH, room));
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
                    .pictures(parts.printer().pdf(what.get(), which, paper), DOTS_PER_INCH))
        .then(this::show);
  }

  private void show(List<PlanPrinter.PageImage> drawn) {
    pages = drawn;
    page = Math.min(page, Math.max(0, drawn.size() - 1));
    turn(0);
  }

  private void turn(int by) {
    if (pages.isEmpty()) {
      return;
    }
    page = Math.max(0, Math.min(pages.size() - 1, page + by));
    PlanPrinter.PageImage now = pages.get(page);
    WritableImage drawn = new WritableImage(now.width(), now.height());
    drawn
        .getPixelWriter()
        .setPixels(
            0,
            0,
            now.width(),
            now.height(),
            PixelFormat.getIntArgbInstance(),
            now.argb(),
            0,
            now.width());
    image.setImage(drawn);
    String said = words.get("pages.review.page", page + 1, pages.size());
    count.setText(said);
    image.setAccessibleText(said);
    before.setDisable(page == 0);
    after.setDisable(page == pages.size() - 1);
  }
}
