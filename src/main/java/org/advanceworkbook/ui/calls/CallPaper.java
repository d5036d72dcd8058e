package org.advanceworkbook.ui.calls;

import java.util.function.Supplier;
import org.advanceworkbook.ui.kit.Kit;
import org.advanceworkbook.ui.kit.PaperDesk;
import org.advanceworkbook.workbook.CallRow;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.PlanPrinter;

/** Prints and exports the plan and the debrief of a call that stands in a list. */
public final class CallPaper {
  private final PaperDesk desk;
  private final Library library;
  private final PlanPrinter printer;
  private final Supplier<PlanPrinter.Paper> paper;

  /** For the calls of one library. */
  public CallPaper(
      Kit kit, Library library, PlanPrinter printer, Supplier<PlanPrinter.Paper> paper) {
    this.desk = new PaperDesk(kit, printer);
    this.library = library;
    this.printer = printer;
    this.paper = paper;
  }

  /** Shows the system's print dialog. */
  public void print(CallRow call) {
    desk.print(call.account(), pdf(call));
  }

  /** Asks where the pages should lie. */
  public void export(CallRow call) {
    desk.export(call.account(), pdf(call));
  }

  private Supplier<byte[]> pdf(CallRow call) {
    return () ->
        printer.pdf(
            PlanPrinter.Snapshot.of(library.call(call.id()), library.store()),
            PlanPrinter.Sheet.PLAN_AND_DEBRIEF,
            paper.get());
  }
}
