package org.advanceworkbook.ui.wizard;

import java.util.function.Supplier;
import org.advanceworkbook.ui.kit.PaperDesk;
import org.advanceworkbook.workbook.PlanPrinter;

/** Brings the plan as it stands to paper or into a file. */
final class PlanPaper {
  private final WizardParts parts;
  private final Supplier<PlanPrinter.Sheet> sheet;
  private final PaperDesk desk;

  PlanPaper(WizardParts parts, Supplier<PlanPrinter.Sheet> sheet) {
    this.parts = parts;
    this.sheet = sheet;
    this.desk = new PaperDesk(parts.kit(), parts.printer());
  }

  /** The plan and the choices are taken now, on the window's thread; the work comes later. */
  private Supplier<byte[]> pdf() {
    Supplier<PlanPrinter.Snapshot> what = parts.snapshot();
    PlanPrinter.Sheet which = sheet.get();
    PlanPrinter.Paper paper = parts.settings().get().paper();
    return () -> parts.printer().pdf(what.get(), which, paper);
  }

  /** Asks where, and writes the pages there. */
  void export() {
    desk.export(parts.plan().frame().accountName(), pdf());
  }

  /** Prints through the system's dialog. */
  void print() {
    desk.print(parts.plan().frame().accountName(), pdf());
  }
}
