package org.advanceworkbook.ui.calls;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.advanceworkbook.ui.kit.Dialogs;
import org.advanceworkbook.ui.kit.FileToWrite;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.workbook.Overviews;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.WeekView;
import org.advanceworkbook.workbook.WorkbookStore;

/** Writes the calls of a week as a page. FX thread. */
public final class WeekActs {
  private final Kit kit;
  private final Overviews overviews;
  private final WorkbookStore store;
  private final Supplier<Paper> paper;
  private final BiConsumer<byte[], String> writer;

  /**
   * @param paper asked anew for every page
   * @param writer writes bytes to a place, whole or not at all
   */
  public WeekActs(
      Kit kit,
      Overviews overviews,
      WorkbookStore store,
      Supplier<Paper> paper,
      BiConsumer<byte[], String> writer) {
    this.kit = kit;
    this.overviews = overviews;
    this.store = store;
    this.paper = paper;
    this.writer = writer;
  }

  /** The week in which {@code day} lies; this week where it is null. */
  void export(LocalDate day) {
    LocalDate of = day == null ? kit.dates().today() : day;
    Paper size = paper.get();
    new FileToWrite(kit, writer)
        .save(
            kit.words().get("calls.week.where"),
            kit.words().get("calls.week.file", of.toString()),
            Dialogs.FileKind.PDF,
            () -> overviews.week(WeekView.of(store, of), size),
            "calls.week.written");
  }
}
