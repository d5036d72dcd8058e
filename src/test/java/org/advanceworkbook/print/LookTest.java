package org.advanceworkbook.print;

import java.nio.file.*;
import org.advanceworkbook.domain.call.*;
import org.advanceworkbook.workbook.PlanPrinter.*;
import org.junit.jupiter.api.Test;

class LookTest {
  @Test
  void look() throws Exception {
    PlanPages p = Pages.printer();
    Path d = Files.createDirectories(Path.of("target/looks/print"));
    long t;
    String[] texts = {
      "plain words go here ".repeat(5000),
      "x".repeat(100000),
      "line of text\n".repeat(7000),
      "🙂مرحبا \u0001 ".repeat(9000),
      "東京".repeat(20000)
    };
    for (String s : texts) {
      t = System.nanoTime();
      byte[] b = p.pdf(PrintedCalls.saying(s), Sheet.PLAN, Paper.A4);
      System.out.println(
          "ms "
              + (System.nanoTime() - t) / 1000000
              + " pages "
              + Pages.count(b)
              + " bytes "
              + b.length
              + " text "
              + Pages.text(b).length());
      Files.write(d.resolve("long.pdf"), b);
    }
  }
}
