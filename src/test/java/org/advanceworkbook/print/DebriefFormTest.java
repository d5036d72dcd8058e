package org.advanceworkbook.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.Settings.DateStyle;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.form.FilledForm;
import org.advanceworkbook.workbook.form.FormNames;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form of a debrief: fields on the page, and what comes back from them. */
class DebriefFormTest {
  private static final String ROW = FormNames.emptyRow("c1", Side.CLIENT, 0);

  @TempDir Path folder;
  private final DebriefFormPages forms =
      new DebriefFormPages(Pages::say, () -> DateStyle.DAY_FIRST, Clock.systemUTC());

  @Test
  void anEmptyFormIsOnePageAndSaysNothing() throws IOException {
    for (Paper paper : Paper.values()) {
      byte[] form = forms.form(Pages.alone(PrintedCalls.salesCall()), "w1", paper);
      assertThat(Pages.count(form)).isEqualTo(1);
      assertThat(read(form)).isEqualTo(new FilledForm("w1", "c1", Map.of()));
    }
  }

  @Test
  void whatIsTypedAndTickedComesBack() throws IOException {
    byte[] form = forms.form(Pages.alone(PrintedCalls.salesCall()), "w.1 /a", Paper.A4);
    Map<String, String> typed =
        Map.of(
            FormNames.outcome(Outcome.ADVANCE),
            FormNames.TICKED,
            FormNames.promise(Side.CLIENT, ROW, "who"),
            "Łucja",
            FormNames.promise(Side.CLIENT, ROW, "what"),
            "sends the log",
            FormNames.answer("q1"),
            "under two per cent",
            FormNames.WHAT_HAPPENED,
            "She drew it.\nKarl came.");
    FilledForm back = read(filled(form, typed));
    assertThat(back.workbook()).isEqualTo("w.1 /a");
    assertThat(back.fields()).isEqualTo(typed);
  }

  @Test
  void whatIsStoredStandsInTheForm() throws IOException {
    FilledForm told = read(forms.form(Pages.alone(PrintedCalls.debriefed()), "w", Paper.A4));
    assertThat(told.ticked(FormNames.outcome(Outcome.ADVANCE))).isTrue();
    assertThat(told.text(FormNames.promise(Side.CLIENT, "m1", "what")))
        .isEqualTo("sends the reject log");
    assertThat(told.text(FormNames.NEXT_CALL)).isEqualTo("2 July 2026");
    assertThat(told.text(FormNames.WHAT_HAPPENED)).contains("Ines drew", "\n");
  }

  @Test
  void everyFieldIsNamedSeenAndSetInAFaceInsideTheFile() throws IOException {
    byte[] form = forms.form(Pages.alone(PrintedCalls.debriefed()), "w", Paper.A4);
    try (PDDocument pdf = Loader.loadPDF(form)) {
      var acro = pdf.getDocumentCatalog().getAcroForm(null);
      assertThat(acro.getNeedAppearances()).isFalse();
      acro.getDefaultResources()
          .getFontNames()
          .forEach(name -> assertThat(embedded(acro, name)).isTrue());
      PDPage page = pdf.getPage(0);
      int fields = 0;
      for (PDField field : acro.getFieldTree()) {
        fields++;
        var widget = field.getWidgets().getFirst();
        assertThat(field.getAlternateFieldName()).isNotBlank();
        assertThat(widget.getNormalAppearanceStream()).as(field.getPartialName()).isNotNull();
        assertThat(
                page.getMediaBox()
                    .contains(
                        widget.getRectangle().getLowerLeftX(),
                        widget.getRectangle().getLowerLeftY()))
            .isTrue();
        assertThat(
                page.getMediaBox()
                    .contains(
                        widget.getRectangle().getUpperRightX(),
                        widget.getRectangle().getUpperRightY()))
            .isTrue();
      }
      assertThat(fields).isGreaterThan(30);
    }
  }

  private static boolean embedded(
      org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm form,
      org.apache.pdfbox.cos.COSName name) {
    try {
      return form.getDefaultResources().getFont(name).isEmbedded();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void lettersThatTheFaceOfFieldsDoesNotHaveAreKeptAndShown() throws IOException {
    CallRecord call = PrintedCalls.debriefed();
    String text = "Łódź Πειραιάς Київ, (שלום) said \u05d0\u05d1 today";
    CallRecord told = new CallRecord(call.plan(), call.debrief().withLessons(text), "ADVANCE", "1");
    byte[] form = forms.form(Pages.alone(told), "w", Paper.A4);
    assertThat(read(form).text(FormNames.LESSONS)).isEqualTo(text);
    assertThat(Pages.text(flat(form)))
        .contains("Łódź Πειραιάς Київ")
        .contains("שלום")
        .doesNotContain("?ód");
    try (PDDocument pdf = Loader.loadPDF(form)) {
      PDField lessons = field(pdf, FormNames.LESSONS);
      var look = lessons.getWidgets().getFirst().getNormalAppearanceStream().getResources();
      assertThat(look.getFontNames()).isNotEmpty();
      for (var name : look.getFontNames()) {
        assertThat(look.getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  private static PDField field(PDDocument pdf, String name) {
    for (PDField field : pdf.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
      if (field.getPartialName().endsWith("/" + name)) {
        return field;
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** The form as it prints: what stands in its fields is on the page. */
  private static byte[] flat(byte[] form) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(form)) {
      pdf.getDocumentCatalog().getAcroForm(null).flatten();
      var out = new java.io.ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void nothingThatIsStoredIsHiddenInItsField() throws IOException {
    CallRecord call = PrintedCalls.debriefed();
    String longer = "They showed us every reject of the second shift since May. ".repeat(14);
    String wide = "東京の工場で不良品を数えました。".repeat(14);
    String cyrillic = "Показали нам усі браковані деталі другої зміни. ".repeat(14);
    Commitment promise = call.debrief().clientPromises().getFirst();
    for (String text : List.of(longer, wide, cyrillic)) {
      CallRecord told =
          new CallRecord(
              call.plan(),
              call.debrief()
                  .withWhatHappened(text)
                  .withLessons(text)
                  .withNextStep(text)
                  .withPromises(List.of(promise.withWhat(text).withWho(text.substring(0, 60)))),
              "ADVANCE",
              "1");
      byte[] form = forms.form(Pages.alone(told), "w", Paper.LETTER);
      try (PDDocument pdf = Loader.loadPDF(form)) {
        for (PDField field : pdf.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
          if (field instanceof PDTextField one && !one.getValue().isEmpty()) {
            assertThat(FieldInk.lowest(one)).as(one.getValue()).isGreaterThan(0);
          }
        }
      }
    }
  }

  @Test
  void whatIsNoFormIsRefused() throws IOException {
    byte[] plain =
        Pages.printer()
            .pdf(
                Pages.alone(PrintedCalls.salesCall()),
                org.advanceworkbook.workbook.PlanPrinter.Sheet.DEBRIEF,
                Paper.A4);
    refused(plain, Problem.NOT_A_FORM);
    refused("Dear Ines".getBytes(StandardCharsets.UTF_8), Problem.NOT_A_FORM);
    refused(new byte[0], Problem.NOT_A_FORM);
    byte[] form = forms.form(Pages.alone(PrintedCalls.salesCall()), "w", Paper.A4);
    refused(java.util.Arrays.copyOf(form, 600), Problem.FORM_DAMAGED);
    refused(
        "%PDF-1.7\ntrailer<</Root 1 0 R>>".getBytes(StandardCharsets.US_ASCII),
        Problem.FORM_DAMAGED);
    refused(locked(form), Problem.FORM_DAMAGED);
    refused(new byte[20_000_001], Problem.FORM_DAMAGED);
    problem(folder.toString(), Problem.NOT_A_FORM);
    problem(folder.resolve("gone.pdf").toString(), Problem.NO_SUCH_FORM);
    problem("\0", Problem.FORM_DAMAGED);
  }

  @Test
  void aCutOrTurnedFormNeverDoesWorseThanBeingRefused() throws IOException {
    byte[] form = forms.form(Pages.alone(PrintedCalls.debriefed()), "w", Paper.A4);
    java.util.Random random = new java.util.Random(5);
    for (int i = 0; i < 60; i++) {
      byte[] bad = form.clone();
      for (int j = 0; j < 40; j++) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      Path file = folder.resolve("bad.pdf");
      Files.write(file, bad);
      try {
        assertThat(forms.read(file.toString()).call()).isNotEmpty();
      } catch (WorkbookFailure e) {
        assertThat(e.problem()).isIn(Problem.NOT_A_FORM, Problem.FORM_DAMAGED);
      }
    }
  }

  private void refused(byte[] bytes, Problem problem) throws IOException {
    Path file = folder.resolve("x.pdf");
    Files.write(file, bytes);
    problem(file.toString(), problem);
  }

  private void problem(String place, Problem problem) {
    assertThatThrownBy(() -> forms.read(place))
        .isInstanceOfSatisfying(
            WorkbookFailure.class, e -> assertThat(e.problem()).as(place).isEqualTo(problem));
  }

  private static byte[] locked(byte[] form) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(form)) {
      pdf.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
      var out = new java.io.ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private FilledForm read(byte[] form) throws IOException {
    Path file = folder.resolve("form.pdf");
    Files.write(file, form);
    return forms.read(file.toString());
  }

  /** As a reader does it: values into fields, saved behind what was there. */
  static byte[] filled(byte[] form, Map<String, String> typed) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(form)) {
      for (PDField field : pdf.getDocumentCatalog().getAcroForm().getFieldTree()) {
        String name = field.getPartialName().substring(field.getPartialName().indexOf('/') + 1);
        // The mark in this test has a slash of its own, which is written otherwise.
        String value = typed.get(name.replace("%2E", "."));
        if (value != null && field instanceof PDCheckBox box) {
          box.check();
        } else if (value != null && field instanceof PDTextField text) {
          text.getCOSObject().setString(org.apache.pdfbox.cos.COSName.V, value);
          text.getCOSObject().setNeedToBeUpdated(true);
        }
      }
      var out = new java.io.ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }
}
