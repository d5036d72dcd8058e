package org.advanceworkbook.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Sheet;
import org.advanceworkbook.workbook.Settings.DateStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Pages a screen reader can read (PDF/UA-1) and that can be kept for years (PDF/A-3a). */
class ConformanceTest {
  @BeforeAll
  static void begin() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_3_A"})
  void pagesConform(PDFAFlavour flavour)
      throws IOException, ModelParsingException, ValidationException, EncryptedPdfException {
    for (CallRecord call :
        List.of(PrintedCalls.salesCall(), PrintedCalls.prospecting(), PrintedCalls.debriefed())) {
      for (Sheet sheet : List.of(Sheet.PLAN_AND_DEBRIEF, Sheet.CLIENT)) {
        byte[] pdf = Pages.printer().pdf(Pages.alone(call), sheet, Paper.A4);
        assertThat(failures(pdf, flavour)).as(sheet.name()).isEmpty();
      }
    }
  }

  /** Filled in with letters that the face of the fields does not have. */
  private static CallRecord foreign() {
    CallRecord call = PrintedCalls.debriefed();
    return new CallRecord(
        call.plan(), call.debrief().withLessons("Łódź Київ שלום 東京 🙂"), "ADVANCE", "1");
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_3_A"})
  void formsConform(PDFAFlavour flavour)
      throws IOException, ModelParsingException, ValidationException, EncryptedPdfException {
    DebriefFormPages forms =
        new DebriefFormPages(Pages::say, () -> DateStyle.DAY_FIRST, Clock.systemUTC());
    for (CallRecord call : List.of(PrintedCalls.salesCall(), PrintedCalls.debriefed(), foreign())) {
      assertThat(failures(forms.form(Pages.alone(call), "w1", Paper.A4), flavour)).isEmpty();
    }
  }

  static List<String> failures(byte[] pdf, PDFAFlavour flavour)
      throws IOException, ModelParsingException, ValidationException, EncryptedPdfException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + ": " + a.getMessage() + " " + a.getLocation())
          .distinct()
          .toList();
    }
  }
}
