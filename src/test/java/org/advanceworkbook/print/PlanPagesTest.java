package org.advanceworkbook.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.CarriedItem;
import org.advanceworkbook.domain.call.CarriedKind;
import org.advanceworkbook.workbook.PlanPrinter.PageImage;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Printed;
import org.advanceworkbook.workbook.PlanPrinter.Sheet;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PlanPagesTest {
  private final PlanPages printer = Pages.printer();

  @Test
  void everyTextOfASalesCallIsOnItsPage() {
    CallRecord call = PrintedCalls.salesCall();
    assertContains(
        Pages.text(printer.pdf(Pages.alone(call), Sheet.PLAN, Paper.A4)),
        WrittenTexts.of(call.plan()));
  }

  @Test
  void anObjectiveThatIsNoAdvanceYetSaysSoOnPaper() {
    Snapshot what = Pages.alone(PrintedCalls.salesCall());
    String word = "Not an advance yet.";
    assertThat(page(what.withVerdict("NOT_AN_ADVANCE"))).contains(word);
    assertThat(page(what.withVerdict("ADVANCE"))).doesNotContain(word);
    assertThat(page(what)).doesNotContain(word);
  }

  private String page(Snapshot what) {
    return Pages.text(printer.pdf(what, Sheet.PLAN, Paper.A4));
  }

  @Test
  void everyTextOfAProspectingCallIsOnItsPage() {
    CallRecord call = PrintedCalls.prospecting();
    assertContains(
        Pages.text(printer.pdf(Pages.alone(call), Sheet.PLAN, Paper.A4)),
        WrittenTexts.of(call.plan()));
  }

  @Test
  void everyTextOfADebriefIsOnItsPage() {
    CallRecord call = PrintedCalls.debriefed();
    String text = Pages.text(printer.pdf(Pages.alone(call), Sheet.DEBRIEF, Paper.LETTER));
    assertContains(text, WrittenTexts.of(call.debrief()));
    assertThat(text)
        .contains("26 June 2026", "Thu 2 July 2026", "4 of 5", "depth 2 of 3", "Partly")
        .contains("Asked too late, Right person missing", "The agenda was not kept.")
        .contains("Task for us: A second hall opens", "What we still do not know")
        .contains(
            "First saved 18 June 2026. Corrected 19 June 2026. Lessons, before: Bring the film");
  }

  @Test
  void whatWasTakenOverStandsOnThePlanWithItsCall() {
    CallPlan plan = PrintedCalls.salesCall().plan();
    CarriedItem promise =
        new CarriedItem(
            CarriedKind.THEIR_PROMISE,
            "p1",
            "Ines: sends the reject log",
            "c0",
            LocalDate.of(2026, 6, 4));
    CallRecord call = new CallRecord(plan.withCarried(List.of(promise)), null, "", "");
    assertThat(Pages.text(printer.pdf(Pages.alone(call), Sheet.PLAN, Paper.A4)))
        .contains("They promised: Ines: sends the reject log (4 June 2026)");
    assertThat(Pages.text(printer.pdf(Pages.alone(call), Sheet.CLIENT, Paper.A4)))
        .doesNotContain("reject log (4");
  }

  @Test
  void picturesOfTheDebriefPage() throws IOException {
    for (Paper paper : Paper.values()) {
      byte[] pdf = printer.pdf(Pages.alone(PrintedCalls.debriefed()), Sheet.DEBRIEF, paper);
      List<PageImage> pages = printer.pictures(pdf, 90);
      assertThat(pages).hasSize(Pages.count(pdf));
      Path folder = Files.createDirectories(Path.of("target", "looks"));
      Files.write(folder.resolve("print-debrief-" + paper.name() + ".pdf"), pdf);
    }
  }

  @Test
  void daysTimesAndAnswersWithoutTextAreThereToo() {
    String text =
        Pages.text(printer.pdf(Pages.alone(PrintedCalls.salesCall()), Sheet.PLAN, Paper.A4));
    assertThat(text)
        .contains("Thu 18 June 2026", "10:00 to 11:00 Europe/London", "In person", "Discovery")
        .contains("10:20 One roll on the gauge Sam 25 min", "agreed 16 June 2026", "Must ask")
        .contains("decides about the money", "takes notes", "(our guess)", "Not tied to a need yet")
        .contains("Known by: a name and a day", "3 July 2026");
    String prospecting =
        Pages.text(printer.pdf(Pages.alone(PrintedCalls.prospecting()), Sheet.PLAN, Paper.A4));
    assertThat(prospecting)
        .contains("Tue 23 June 2026, 09:30", "Qualify, the main purpose", "A suspect so far", "✓");
  }

  @Test
  void theSalesObjectiveAndTheClientsWinStandOnThePlanOnly() {
    Opportunity sale =
        Opportunity.named("o", "a", "Second line")
            .withAims("Both lines on contract by autumn", "No night shift at month end");
    Snapshot what = new Snapshot(PrintedCalls.salesCall(), sale);
    assertThat(Pages.text(printer.pdf(what, Sheet.PLAN, Paper.A4)))
        .contains("Sales objective: Both lines on contract by autumn")
        .contains("A win for the client: No night shift at month end");
    assertThat(Pages.text(printer.pdf(what, Sheet.DEBRIEF, Paper.A4))).doesNotContain("Both lines");
    Snapshot bare = new Snapshot(PrintedCalls.salesCall(), sale.withAims(" ", ""));
    assertThat(Pages.text(printer.pdf(bare, Sheet.PLAN, Paper.A4)))
        .doesNotContain("Sales objective:");
  }

  @Test
  void sectionsOfTheOtherKindStayInTheWorkbook() {
    CallPlan both =
        PrintedCalls.salesCall().plan().withQualify(PrintedCalls.prospecting().plan().qualify());
    byte[] pdf = printer.pdf(Pages.alone(new CallRecord(both, null, "", "")), Sheet.PLAN, Paper.A4);
    assertThat(Pages.text(pdf)).doesNotContain("Own maintenance");
  }

  @Test
  void theFooterSaysWhenItWasPrintedAndWhichPageItIs() {
    byte[] pdf =
        printer.pdf(Pages.alone(PrintedCalls.salesCall()), Sheet.PLAN_AND_DEBRIEF, Paper.A4);
    assertThat(Pages.text(pdf))
        .contains("Advance Workbook. Printed 16 June 2026")
        .contains("Page 1 of " + Pages.count(pdf), "Page 2 of " + Pages.count(pdf));
  }

  @Test
  void anEmptyPlanIsAPageForThePen() {
    for (CallKind kind : CallKind.values()) {
      byte[] pdf =
          printer.pdf(Pages.alone(PrintedCalls.empty(kind)), Sheet.PLAN_AND_DEBRIEF, Paper.A4);
      assertThat(Pages.count(pdf)).isEqualTo(2);
      assertThat(Pages.text(pdf)).contains("No date yet", "What did the client agree to do?");
    }
  }

  @Test
  void theFormOfTheDebriefIsOnePage() {
    byte[] pdf = printer.pdf(Pages.alone(PrintedCalls.salesCall()), Sheet.DEBRIEF, Paper.A4);
    assertThat(Pages.count(pdf)).isEqualTo(1);
    assertThat(Pages.text(pdf)).contains("Coach’s notes", "Who signs for line 3", "Continuation");
  }

  @Test
  void aPlanThatAlmostFitsIsSetCloserInsteadOfRunningOver() {
    byte[] pdf = printer.pdf(Pages.alone(PrintedCalls.prospecting()), Sheet.PLAN, Paper.A4);
    assertThat(Pages.count(pdf)).isEqualTo(1);
  }

  @Test
  void thePaperIsTheOneAskedFor() throws IOException {
    assertThat(size(Paper.A4)).isEqualTo(size(PDRectangle.A4));
    assertThat(size(Paper.LETTER)).isEqualTo(size(PDRectangle.LETTER));
  }

  @Test
  void allFacesAreInsideTheFile() throws IOException {
    try (PDDocument pdf =
        open(printer.pdf(Pages.alone(PrintedCalls.salesCall()), Sheet.PLAN, Paper.A4))) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
          assertThat(page.getResources().getFont(name).getName()).contains("Inter");
        }
      }
    }
  }

  @Test
  void theFileSaysWhatItIsAndInWhichLanguage() throws IOException {
    try (PDDocument pdf =
        open(printer.pdf(Pages.alone(PrintedCalls.salesCall()), Sheet.PLAN, Paper.A4))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Call with Brackwater Mills");
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
    }
  }

  @Test
  void thePreviewIsOpaqueInkOnWhite() {
    byte[] pdf =
        printer.pdf(Pages.alone(PrintedCalls.empty(CallKind.SALES_CALL)), Sheet.PLAN, Paper.LETTER);
    List<PageImage> pages = printer.pictures(pdf, 72);
    assertThat(pages).hasSize(1);
    PageImage page = pages.getFirst();
    assertThat(page.width()).isEqualTo(612);
    assertThat(page.height()).isEqualTo(792);
    assertThat(page.argb()).hasSize(612 * 792).contains(0xFFFFFFFF).contains(0xFF000000);
    assertThat(java.util.Arrays.stream(page.argb())).allMatch(pixel -> pixel >>> 24 == 0xFF);
  }

  @Test
  void withoutAPrinterItSaysSo() {
    byte[] pdf =
        printer.pdf(Pages.alone(PrintedCalls.empty(CallKind.SALES_CALL)), Sheet.PLAN, Paper.A4);
    assertThat(printer.print(pdf, "x")).isEqualTo(Printed.NO_PRINTER);
  }

  private String size(Paper paper) throws IOException {
    try (PDDocument pdf =
        open(printer.pdf(Pages.alone(PrintedCalls.prospecting()), Sheet.PLAN, paper))) {
      return size(pdf.getPage(0).getMediaBox());
    }
  }

  private static String size(PDRectangle box) {
    return Math.round(box.getWidth()) + " x " + Math.round(box.getHeight());
  }

  private static PDDocument open(byte[] pdf) throws IOException {
    return Loader.loadPDF(pdf);
  }

  /** Lines of a text are paragraphs of the page. */
  private static void assertContains(String page, List<String> texts) {
    assertThat(texts).hasSizeGreaterThan(10);
    for (String text : texts) {
      assertThat(page).contains(text.split("\n"));
    }
  }
}
