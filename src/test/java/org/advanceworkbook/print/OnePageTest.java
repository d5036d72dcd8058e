package org.advanceworkbook.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Sheet;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan is one page, whole, and can be read, in colour and in grey. */
class OnePageTest {
  private static final double LEAST_SIZE = 8.49;
  private static final double LEAST_CONTRAST = 7;

  @TempDir static Path folder;
  private static List<Snapshot> plans;
  private final PlanPages printer = Pages.printer();

  @BeforeAll
  static void plans() {
    plans = SamplePlans.of(folder, 7, 20);
  }

  @Test
  void nineteenOfTwentyPlansAreOnePageOnEitherPaper() {
    for (Paper paper : Paper.values()) {
      long onePage =
          plans.stream().filter(p -> Pages.count(printer.pdf(p, Sheet.PLAN, paper)) == 1).count();
      assertThat(onePage).as(paper.name()).isGreaterThanOrEqualTo(19);
    }
  }

  @Test
  void aPlanIsASmallFile() {
    for (Snapshot plan : plans.subList(0, 4)) {
      assertThat(printer.pdf(plan, Sheet.PLAN_AND_DEBRIEF, Paper.A4)).hasSizeLessThan(150_000);
    }
  }

  @Test
  void aBookOfPlansSetsEachByItself() {
    byte[] book = printer.book(plans.subList(0, 6), Sheet.PLAN, Paper.A4);
    int alone =
        plans.subList(0, 6).stream()
            .mapToInt(p -> Pages.count(printer.pdf(p, Sheet.PLAN, Paper.A4)))
            .sum();
    assertThat(Pages.count(book)).isEqualTo(alone);
  }

  @Test
  void howeverLongTheTextsAllOfThemAreThereAndCanBeRead() {
    for (int i = 0; i < 6; i++) {
      Snapshot plan = SamplePlans.longer(plans.get(i), 1 + i % 3);
      Paper paper = Paper.values()[i % 2];
      byte[] pdf = printer.pdf(plan, Sheet.PLAN_AND_DEBRIEF, paper);
      String text = withoutFeet(Pages.text(pdf), plan.call().plan());
      for (String written : WrittenTexts.of(plan.call().plan())) {
        assertThat(text).contains(written.replaceAll("\\s+", ""));
      }
      InkOfPages ink = InkOfPages.of(pdf);
      assertThat(ink.letters()).isGreaterThan(500);
      assertThat(ink.smallest()).isGreaterThan((float) LEAST_SIZE);
      assertThat(ink.contrast()).isGreaterThan(LEAST_CONTRAST);
      assertThat(ink.outside()).isZero();
    }
  }

  @Test
  void aSheetAloneIsSetCloserWhileItsNeighbourKeepsItsRoom() {
    CallRecord full = PrintedCalls.salesCall();
    float plan = InkOfPages.of(printer.pdf(Pages.alone(full), Sheet.PLAN, Paper.A4)).smallest();
    float debrief =
        InkOfPages.of(printer.pdf(Pages.alone(full), Sheet.DEBRIEF, Paper.A4)).smallest();
    byte[] both = printer.pdf(Pages.alone(full), Sheet.PLAN_AND_DEBRIEF, Paper.A4);
    assertThat(Pages.count(both)).isEqualTo(2);
    assertThat(InkOfPages.of(both).smallest()).isEqualTo(Math.min(plan, debrief));
  }

  @Test
  void theBookmarksNameTheSheetsAndTheirParts() throws IOException {
    byte[] pdf =
        printer.pdf(Pages.alone(PrintedCalls.salesCall()), Sheet.PLAN_AND_DEBRIEF, Paper.A4);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
      assertThat(names(outline))
          .containsExactly("Call plan: Brackwater Mills", "Debrief: Brackwater Mills");
      PDOutlineItem plan = outline.getFirstChild();
      assertThat(names(plan))
          .contains("Outcome: what the client will do", "Discover", "Gain agreement");
      PDOutlineItem debrief = plan.getNextSibling();
      assertThat(debrief.findDestinationPage(document)).isEqualTo(document.getPage(1));
    }
  }

  @Test
  void theFootSaysWithWhomWhenAndWhichPage() {
    byte[] pdf = printer.pdf(Pages.alone(PrintedCalls.salesCall()), Sheet.PLAN, Paper.A4);
    assertThat(Pages.text(pdf))
        .contains("Brackwater Mills · 18 June 2026 · Advance Workbook. Printed 16 June 2026")
        .contains("Page 1 of 1");
  }

  @Test
  void aLongNameOfAnAccountIsShortenedInTheFootOnly() {
    String name = "Zsigmond & Söhne Präzisionswerkzeuge und Beschichtungen ".repeat(4).strip();
    byte[] pdf = printer.pdf(Pages.alone(PrintedCalls.saying(name)), Sheet.PLAN, Paper.LETTER);
    assertThat(Pages.text(pdf)).contains(name, "Zsigmond & Söhne Präzisionswerkzeuge und Besch");
    assertThat(InkOfPages.of(pdf).outside()).isZero();
    assertThat(Pages.text(pdf)).contains("... · 18 June 2026");
  }

  /** A text that goes over a page is one again; without blanks, for a hyphen may end a line. */
  private static String withoutFeet(String text, CallPlan plan) {
    String foot = Pattern.quote(plan.frame().accountName() + " · ");
    return text.replaceAll(
            " ?" + foot + "\\d+ \\w+ \\d+ · Advance Workbook\\. Printed [\\w ]+Page \\d+ of \\d+",
            "")
        .replaceAll("\\s+", "");
  }

  private static List<String> names(PDOutlineNode node) {
    List<String> names = new ArrayList<>();
    node.children().forEach(child -> names.add(child.getTitle()));
    return names;
  }
}
