package org.advanceworkbook.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.PlanPrinter;

/** Pages as they will print, one at a time. */
public final class PageTurner extends VBox {
  /** How sharp the pages are to be drawn. */
  public static final double DOTS_PER_INCH = 110;

  private static final double WIDTH = 620;

  private final Words words;
  private final ImageView image = new ImageView();
  private final Label count = new Label();
  private final Button before;
  private final Button after;
  private List<PlanPrinter.PageImage> pages = List.of();
  private int page;

  /** Says that the pages are being made until {@link #show} brings them. */
  public PageTurner(Words words) {
    this.words = words;
    before = Buttons.icon(Icons.CHEVRON_LEFT, words.get("pages.review.page-before"));
    after = Buttons.icon(Icons.CHEVRON_RIGHT, words.get("pages.review.page-after"));
    before.setOnAction(e -> turn(-1));
    after.setOnAction(e -> turn(1));
    image.setPreserveRatio(true);
    count.setText(words.get("wizard.review.making"));
    HBox bar = new HBox(count, before, after);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("aw-ready-row");
    getChildren().setAll(bar, image);
    getStyleClass().add("aw-preview");
    setMinWidth(0);
    widthProperty().addListener((o, was, is) -> fit());
    fit();
  }

  /** The focus goes where the pages are turned, or to the page when there is nothing to turn. */
  public void enter() {
    (after.isDisabled() ? this : after).requestFocus();
  }

  // The image says how wide it wants to be; in a narrow window it takes what the column has.
  private void fit() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    image.setFitWidth(room <= 0 ? WIDTH : Math.min(WIDTH, room));
  }

  /** Shows pages drawn anew, at the one that was in view. */
  public void show(List<PlanPrinter.PageImage> drawn) {
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
