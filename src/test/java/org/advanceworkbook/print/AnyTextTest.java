package org.advanceworkbook.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Sheet;
import org.junit.jupiter.api.Test;

/** Text of any length and script comes onto the page, or the page says that it cannot show it. */
class AnyTextTest {
  private static final int HUNDRED_KILOBYTES = 100_000;

  @Test
  void aHundredKilobytesFlowOverPagesAndNothingIsCut() {
    String text =
        IntStream.range(0, HUNDRED_KILOBYTES / 10)
            .mapToObj(i -> "word%05d".formatted(i))
            .collect(Collectors.joining(" "));
    byte[] pdf = Pages.printer().pdf(Pages.alone(objective(text)), Sheet.PLAN, Paper.A4);
    assertThat(Pages.count(pdf)).isGreaterThan(10);
    assertThat(readable(Pages.text(pdf))).contains(text);
  }

  @Test
  void aWordThatNeverEndsIsBrokenNotCut() {
    String word = "abcdefghij".repeat(500);
    byte[] pdf = Pages.printer().pdf(Pages.alone(objective(word)), Sheet.PLAN, Paper.A4);
    assertThat(readable(Pages.text(pdf)).replace(" ", "")).contains(word);
  }

  @Test
  void namesOfEuropeNeedNoFaceButOurs() {
    String names = "Jürgen Groß, Łucja Żółć, Ελένη Παπαδοπούλου, Юлія Щербак, Nguyễn Thị Ánh";
    byte[] pdf =
        Pages.printer(new SystemFaces(List.of()))
            .pdf(Pages.alone(objective(names)), Sheet.PLAN, Paper.A4);
    assertThat(Pages.text(pdf)).contains(names).doesNotContain("without a font");
  }

  @Test
  void whatNoFaceCanShowIsSaidOnThePage() {
    byte[] pdf =
        Pages.printer(new SystemFaces(List.of()))
            .pdf(Pages.alone(objective("東京 🙂 شركة")), Sheet.PLAN, Paper.A4);
    assertThat(Pages.text(pdf)).contains("Different characters without a font on this computer: 7");
  }

  @Test
  void hostileTextDoesNotStopThePage() {
    String hostile =
        "a\u0000b\u0007c\tEnd\uD83D <b>&amp; \uFFFE\u202Eturned\u202C \u2028 ﷽ 👩‍👩‍👧‍👦 e\u0301 {0} %s";
    byte[] pdf =
        Pages.printer().pdf(Pages.alone(objective(hostile)), Sheet.PLAN_AND_DEBRIEF, Paper.A4);
    assertThat(Pages.text(pdf)).contains("a b c End", "<b>&amp;", "{0} %s");
  }

  @Test
  void aFolderThatIsNoneHasNoFaces() {
    SystemFaces faces = new SystemFaces(List.of(Path.of("pom.xml"), Path.of("not-there")));
    assertThat(faces.facesFor('東').faces()).isEmpty();
    assertThat(faces.facesFor('東').missing()).containsExactly("東");
  }

  private static CallRecord objective(String text) {
    CallRecord call = PrintedCalls.salesCall();
    return new CallRecord(
        call.plan()
            .withOutcome(
                call.plan().outcome().with(CommitmentLevel.TARGET, PlannedAdvance.of(text))),
        null,
        "",
        "");
  }

  /** The text with the feet of its pages taken out. */
  private static String readable(String text) {
    return text.replaceAll(
        " ?Brackwater Mills · 18 June 2026 · Advance Workbook\\. Printed 16 June 2026 Page \\d+ of \\d+",
        "");
  }
}
