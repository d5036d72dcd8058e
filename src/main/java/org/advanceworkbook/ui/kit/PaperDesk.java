package org.advanceworkbook.ui.kit;

import java.util.function.Supplier;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.PlanPrinter;

/**
 * Exports and prints pages, and says what became of it. Without a printer the pages are offered as
 * a file.
 */
public final class PaperDesk {
  private final Kit kit;
  private final Words words;
  private final PlanPrinter printer;

  /** A desk over one printer. */
  public PaperDesk(Kit kit, PlanPrinter printer) {
    this.kit = kit;
    this.words = kit.words();
    this.printer = printer;
  }

  /**
   * Asks where the pages should lie and writes them there.
   *
   * @param name of whom the call is with, for the name of the file
   * @param pdf makes the pages; runs behind the window
   */
  public void export(String name, Supplier<byte[]> pdf) {
    exportAs(words.get("pages.review.file", name.strip()), pdf);
  }

  /** The same under another name of the file. */
  public void exportAs(String file, Supplier<byte[]> pdf) {
    new FileToWrite(kit, printer::write)
        .save(
            words.get("pages.review.where"),
            file,
            Dialogs.FileKind.PDF,
            pdf,
            "pages.review.written");
  }

  /**
   * Shows the system's print dialog.
   *
   * @param name of whom the call is with
   * @param pdf makes the pages; runs behind the window
   */
  public void print(String name, Supplier<byte[]> pdf) {
    printElse(name, pdf, () -> export(name, pdf));
  }

  /**
   * The same.
   *
   * @param export what is offered where there is no printer
   */
  public void printElse(String name, Supplier<byte[]> pdf, Runnable export) {
    kit.background()
        .run(() -> printer.print(pdf.get(), name))
        .then(
            printed -> {
              if (printed == PlanPrinter.Printed.NO_PRINTER) {
                kit.notices()
                    .warn(words.get("shell.no-printer"), words.get("pages.review.pdf"), export);
              }
            });
  }
}
