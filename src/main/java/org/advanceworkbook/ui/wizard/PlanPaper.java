package org.advanceworkbook.ui.wizard;

import java.util.function.Supplier;
import org.advanceworkbook.ui.kit.Dialogs;
import org.advanceworkbook.ui.kit.FileNotice;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.PlanPrinter;

/** Brings the plan as it stands to paper or into a file. */
final class PlanPaper {
  private final WizardParts parts;
  private final Supplier<PlanPrinter.Sheet> sheet;

  PlanPaper(WizardParts parts, Supplier<PlanPrinter.Sheet> sheet) {
    this.parts = parts;
    this.sheet = sheet;
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
    Words words = parts.kit().words();
    String name = words.get("pages.review.file", parts.plan().frame().accountName().strip());
    parts
        .kit()
        .dialogs()
        .fileToSave(words.get("pages.review.where"), name, Dialogs.FileKind.PDF)
        .ifPresent(this::write);
  }

  private void write(String place) {
    Supplier<byte[]> pdf = pdf();
    parts
        .kit()
        .background()
        .run(
            () -> {
              parts.printer().write(pdf.get(), place);
              return place;
            })
        .then(
            done ->
                new FileNotice(parts.kit())
                    .tell(parts.kit().words().get("pages.review.written", done), done));
  }

  /** Prints through the system's dialog. */
  void print() {
    Supplier<byte[]> pdf = pdf();
    String title = parts.plan().frame().accountName();
    parts
        .kit()
        .background()
        .run(() -> parts.printer().print(pdf.get(), title))
        .then(
            printed -> {
              if (printed == PlanPrinter.Printed.NO_PRINTER) {
                Words words = parts.kit().words();
                parts
                    .kit()
                    .notices()
                    .warn(
                        words.get("shell.no-printer"), words.get("pages.review.pdf"), this::export);
              }
            });
  }
}
