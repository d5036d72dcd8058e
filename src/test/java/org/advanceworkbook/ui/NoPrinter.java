package org.advanceworkbook.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.workbook.PlanPrinter;

/** A computer without a printer. */
public final class NoPrinter implements PlanPrinter {
  private final List<String> done = new ArrayList<>();

  /** Nothing done yet. */
  public NoPrinter() {}

  /** What was done, such as "write FILE". */
  public List<String> done() {
    return done;
  }

  @Override
  public byte[] pdf(Snapshot what, Sheet sheet, Paper paper) {
    done.add("pdf " + what.call().plan().id() + " " + sheet + " " + paper);
    return "pages".getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] book(List<Snapshot> calls, Sheet sheet, Paper paper) {
    done.add("book " + calls.size() + " " + sheet + " " + paper);
    return "pages".getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public List<PageImage> pictures(byte[] pdf, double dotsPerInch) {
    return List.of();
  }

  @Override
  public void write(byte[] pdf, String place) {
    done.add("write " + place);
  }

  @Override
  public Printed print(byte[] pdf, String title) {
    return Printed.NO_PRINTER;
  }
}
