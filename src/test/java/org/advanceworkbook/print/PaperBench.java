package org.advanceworkbook.print;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Sheet;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;

/**
 * How long paper takes: the first plan of a process, a plan once warm, a hundred plans in one file,
 * and how large the files are; beside LibreOffice with the same words where it is installed. Run by
 * hand; the whole process of the command line is timed from outside.
 */
public final class PaperBench {
  private static final int PLANS = 25;
  private static final int WARM = 40;
  private static final int BOOK = 100;
  private static final int OFFICE = 3;

  private PaperBench() {}

  /** Prints a line for each figure. */
  public static void main(String[] args) throws Exception {
    List<Snapshot> plans = SamplePlans.of(Files.createTempDirectory("bench"), 1, PLANS);
    PlanPages printer = Pages.printer();
    System.out.printf("first plan: %d ms%n", millis(() -> pdf(printer, plans.getFirst())));
    long[] each = new long[WARM];
    long largest = 0;
    for (int i = 0; i < WARM * 2; i++) {
      Snapshot plan = plans.get(i % PLANS);
      each[i % WARM] = millis(() -> pdf(printer, plan));
      largest = Math.max(largest, pdf(printer, plan).length);
    }
    Arrays.sort(each);
    System.out.printf(
        "warm plan: median %d ms, 95th of 100 %d ms; largest file %d KB%n",
        each[WARM / 2], each[WARM * 95 / 100], largest / 1024);
    List<Snapshot> book =
        java.util.stream.IntStream.range(0, BOOK).mapToObj(i -> plans.get(i % PLANS)).toList();
    byte[][] made = new byte[1][];
    long all = millis(() -> made[0] = printer.book(book, Sheet.PLAN, Paper.A4));
    System.out.printf(
        "%d plans in one file: %d ms, %d pages, %d KB%n",
        BOOK, all, Pages.count(made[0]), made[0].length / 1024);
    Files.write(Path.of(args.length > 0 ? args[0] : "target/book.pdf"), made[0]);
    beside(pdf(printer, plans.getFirst()));
  }

  /** The same words by LibreOffice, a whole process each time; the first one is not counted. */
  private static void beside(byte[] plan) throws IOException, InterruptedException {
    Optional<Path> office = office();
    if (office.isEmpty()) {
      System.out.println("LibreOffice: not on this computer");
      return;
    }
    Path folder = Files.createTempDirectory("office");
    String words = Pages.text(plan).replace("&", "&amp;").replace("<", "&lt;");
    Path page = Files.writeString(folder.resolve("plan.html"), "<p>" + words + "</p>");
    long[] each = new long[OFFICE];
    for (int i = 0; i <= OFFICE; i++) {
      long began = System.nanoTime();
      new ProcessBuilder(
              office.get().toString(),
              "--headless",
              "--convert-to",
              "pdf",
              "--outdir",
              folder.toString(),
              page.toString())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
      each[Math.max(0, i - 1)] = (System.nanoTime() - began) / 1_000_000;
    }
    Arrays.sort(each);
    System.out.printf("LibreOffice, the same words, a process each: median %d ms%n", each[1]);
  }

  private static Optional<Path> office() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of("soffice", "soffice.exe").map(n -> Path.of(folder, n)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static byte[] pdf(PlanPages printer, Snapshot plan) {
    return printer.pdf(plan, Sheet.PLAN, Paper.A4);
  }

  private static long millis(Runnable work) {
    long began = System.nanoTime();
    work.run();
    return (System.nanoTime() - began) / 1_000_000;
  }
}
