package org.advanceworkbook.ui.opportunity;

import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.PageTurner;
import org.advanceworkbook.ui.kit.PaperDesk;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.ChainView;
import org.advanceworkbook.workbook.Overviews;
import org.advanceworkbook.workbook.PlanPrinter;

/** Shows, prints and exports the page of an opportunity. */
public final class OpportunityPaper {
  private final Kit kit;
  private final Words words;
  private final PaperDesk desk;
  private final PlanPrinter printer;
  private final Overviews overviews;
  private final Supplier<PlanPrinter.Paper> paper;

  /**
   * Paper for opportunities.
   *
   * @param paper asked anew for every page
   */
  public OpportunityPaper(
      Kit kit, PlanPrinter printer, Overviews overviews, Supplier<PlanPrinter.Paper> paper) {
    this.kit = kit;
    this.words = kit.words();
    this.desk = new PaperDesk(kit, printer);
    this.printer = printer;
    this.overviews = overviews;
    this.paper = paper;
  }

  private static String name(ChainView view) {
    return view.opportunity().row().opportunity().name().strip();
  }

  /** The view is what is on the screen; the pages are made behind the window. */
  private Supplier<byte[]> pdf(ChainView view) {
    PlanPrinter.Paper size = paper.get();
    return () -> overviews.opportunity(view, size);
  }

  /** Shows the system's print dialog. */
  void print(ChainView view) {
    desk.printElse(name(view), pdf(view), () -> export(view));
  }

  /** Asks where the pages should lie. */
  void export(ChainView view) {
    desk.exportAs(words.get("opportunity.paper.file", name(view)), pdf(view));
  }

  /** Shows the pages as they will print. */
  void preview(ChainView view) {
    PageTurner pages = new PageTurner(words);
    Supplier<byte[]> pdf = pdf(view);
    kit.background()
        .run(() -> printer.pictures(pdf.get(), PageTurner.DOTS_PER_INCH))
        .then(pages::show)
        .otherwise(f -> kit.notices().warn(words.get("opportunity.failed")));
    ScrollPane all = new ScrollPane(pages);
    all.setFitToWidth(true);
    all.getStyleClass().add("opportunity-preview");
    kit.dialogs().show(words.get("opportunity.paper.title", name(view)), all);
  }
}
