package org.advanceworkbook.print;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import org.advanceworkbook.workbook.PlanPrinter.Printed;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * Prints through the system's dialog, and remembers what was chosen there until the program ends.
 * SENT means handed to the system: no system tells a program whether paper came out.
 */
final class PrintDesk {
  private final PrintRequestAttributeSet choices = new HashPrintRequestAttributeSet();
  private PrintService printer;

  synchronized Printed print(byte[] pdf, String title) {
    if (GraphicsEnvironment.isHeadless() || PrinterJob.lookupPrintServices().length == 0) {
      return Printed.NO_PRINTER;
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPageable(new PDFPageable(document));
      job.setJobName(title);
      if (printer != null) {
        job.setPrintService(printer);
      }
      choices.add(new JobName(title, null));
      if (!job.printDialog(choices)) {
        return Printed.CANCELLED;
      }
      job.print(choices);
      printer = job.getPrintService();
      return Printed.SENT;
    } catch (PrinterAbortException e) {
      return Printed.CANCELLED;
    } catch (PrinterException e) {
      throw new WorkbookFailure(Problem.UNEXPECTED, title, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
