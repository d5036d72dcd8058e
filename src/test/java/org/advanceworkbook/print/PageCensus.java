package org.advanceworkbook.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Sheet;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;

/**
 * Counts how many plans of sample workbooks fit one page, at their own length and with longer
 * texts, on both papers. Run by hand, with how many times as long the texts are to be: {@code
 * PageCensus 1 2 3}.
 */
public final class PageCensus {
  private static final int EACH = 25;
  private static final long SEEDS = 4;

  private PageCensus() {}

  /** Prints one line for each paper and length. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("census");
    List<Snapshot> plans = new ArrayList<>();
    for (long seed = 1; seed <= SEEDS; seed++) {
      plans.addAll(SamplePlans.of(folder, seed, EACH));
    }
    PlanPages printer = Pages.printer();
    for (String arg : args) {
      double times = Double.parseDouble(arg);
      for (Paper paper : Paper.values()) {
        long began = System.nanoTime();
        long one =
            plans.stream()
                .map(p -> printer.pdf(SamplePlans.longer(p, times), Sheet.PLAN, paper))
                .filter(pdf -> Pages.count(pdf) == 1)
                .count();
        System.out.printf(
            "%.1f times the text, %s: %d of %d plans on one page, %d ms each%n",
            times,
            paper,
            one,
            plans.size(),
            (System.nanoTime() - began) / 1_000_000 / plans.size());
      }
    }
  }
}
