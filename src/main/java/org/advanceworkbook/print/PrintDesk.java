package org.advanceworkbook.print;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.advanceworkbook.workbook.PlanPrinter.Printed;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * Prints through the system's dialog. The printer chosen there is remembered for the next time, the
 * paper is that of the pages. SENT means handed to the system: no system tells a program whether
 * paper came out.
 */
final class PrintDesk {
  private final PrintRequestAttributeSet choices = new HashPrintRequestAttributeSet();
  private final PrinterMemory memory;

  PrintDesk(PrinterMemory memory) {
    this.memory = memory;
  }

  synchronized Printed print(byte[] pdf, String title) {
    if (GraphicsEnvironment.isHeadless()) {
      return Printed.NO_PRINTER;
    }
    List<PrintService> printers = List.of(PrinterJob.lookupPrintServices());
    if (printers.isEmpty()) {
      return Printed.NO_PRINTER;
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPageable(new PDFPageable(document));
      job.setJobName(title);
      Optional<PrintService> last = named(printers, memory.last().get());
      if (last.isPresent()) {
        job.setPrintService(last.get());
      }
      choices.add(paper(document.getPage(0).getMediaBox()));
      choices.add(new JobName(title, null));
      if (!job.printDialog(choices)) {
        return Printed.CANCELLED;
      }
      job.print(choices);
      memory.keep().accept(job.getPrintService().getName());
      return Printed.SENT;
    } catch (PrinterAbortException e) {
      return Printed.CANCELLED;
    } catch (PrinterException e) {
      throw new WorkbookFailure(Problem.UNEXPECTED, title, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The printer of this name, if it is still there. */
  static Optional<PrintService> named(List<PrintService> printers, String name) {
    return printers.stream().filter(p -> p.getName().equals(name)).findFirst();
  }

  static MediaSizeName paper(PDRectangle page) {
    boolean letter = Math.round(page.getWidth()) == Math.round(PDRectangle.LETTER.getWidth());
    return letter ? MediaSizeName.NA_LETTER : MediaSizeName.ISO_A4;
  }
}
