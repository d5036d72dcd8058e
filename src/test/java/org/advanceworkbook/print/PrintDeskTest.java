package org.advanceworkbook.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import javax.print.PrintService;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Which printer and which paper are proposed. */
class PrintDeskTest {
  private final List<PrintService> printers = List.of(printer("Office"), printer("Home"));

  @Test
  void thePrinterChosenLastIsProposedWhileItIsThere() {
    PrinterMemory memory = PrinterMemory.untilTheEnd();
    assertThat(PrintDesk.named(printers, memory.last().get())).isEmpty();
    memory.keep().accept("Home");
    assertThat(PrintDesk.named(printers, memory.last().get())).contains(printers.get(1));
    assertThat(PrintDesk.named(printers.subList(0, 1), memory.last().get())).isEmpty();
  }

  @Test
  void thePaperIsThatOfThePages() {
    assertThat(PrintDesk.paper(PDRectangle.A4)).isEqualTo(MediaSizeName.ISO_A4);
    assertThat(PrintDesk.paper(PDRectangle.LETTER)).isEqualTo(MediaSizeName.NA_LETTER);
  }

  private static PrintService printer(String name) {
    return (PrintService)
        Proxy.newProxyInstance(
            PrintService.class.getClassLoader(),
            new Class<?>[] {PrintService.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "getName" -> name;
                  case "equals" -> proxy == args[0];
                  case "hashCode" -> name.hashCode();
                  default -> name;
                });
  }
}
