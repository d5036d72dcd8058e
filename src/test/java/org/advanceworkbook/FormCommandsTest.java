package org.advanceworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.form.FormNames;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A debrief form on the command line: out, filled in, back. */
class FormCommandsTest {
  private static final Clock CLOCK =
      Clock.fixed(LocalDate.of(2026, 6, 16).atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final String ROW = FormNames.emptyRow("call-1", Side.CLIENT, 0);

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String workbook;
  private String form;

  @BeforeEach
  void lay() {
    workbook = lay("one");
    form = folder.resolve("form.pdf").toString();
  }

  private String lay(String name) {
    String place = folder.resolve(name + ".advancebook").toString();
    try (WorkbookStore store = new SqliteShelf(folder, CLOCK).create(place)) {
      CallPlan plan = CallPlan.begin("call-1", "Jo", CallKind.SALES_CALL, CLOCK.instant());
      store.savePlan(PlanDraft.of(plan), PlanFacts.NONE);
    }
    return place;
  }

  @Test
  void aFilledFormIsShownThenTakenOverThenHasNothingNew() throws IOException {
    assertThat(run("export", "debrief-form", "call", "--out", form)).isZero();
    fill();
    assertThat(run("read-form", form)).isZero();
    assertThat(text(out)).contains("Outcome\n  stored: nothing yet\n  found:  Advance");
    assertThat(text(err)).contains("Add --yes");
    assertThat(stored()).isNull();

    assertThat(run("read-form", form, "--yes")).isZero();
    assertThat(text(out)).contains("Taken over: 3.");
    Debrief once = stored();
    assertThat(once.outcome()).isEqualTo(Outcome.ADVANCE);
    assertThat(once.clientPromises().getFirst().due()).isEqualTo(LocalDate.of(2026, 6, 26));
    assertThat(once.lessons()).isEqualTo("Łódź first");

    assertThat(run("read-form", form, "--yes")).isZero();
    assertThat(text(out)).contains("All of it is stored already.");
    assertThat(stored()).isEqualTo(once);
  }

  @Test
  void aPromiseOfASecondFormOverwritesNoneOfTheFirst() throws IOException {
    run("export", "debrief-form", "call", "--out", form);
    write(promised(1, "calls Karl"));
    assertThat(run("read-form", form, "--yes")).isZero();

    run("export", "debrief-form", "call", "--out", form, "--yes");
    assertThat(names()).doesNotHaveDuplicates();
    write(promised(0, "sends the log"));
    write(promised(2, "asks Vera"));
    assertThat(run("read-form", form, "--yes")).isZero();
    assertThat(stored().clientPromises())
        .extracting(Commitment::what)
        .containsExactlyInAnyOrder("calls Karl", "sends the log", "asks Vera");
  }

  private static Map<String, String> promised(int row, String what) {
    String id = FormNames.emptyRow("call-1", Side.CLIENT, row);
    return Map.of(FormNames.promise(Side.CLIENT, id, "what"), what);
  }

  private List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(Path.of(form).toFile())) {
      pdf.getDocumentCatalog()
          .getAcroForm()
          .getFieldTree()
          .forEach(field -> names.add(field.getPartialName()));
    }
    return names;
  }

  @Test
  void theCallCountsAsDebriefedAfterwards() throws IOException {
    run("export", "debrief-form", "call", "--out", form);
    fill();
    run("read-form", form, "--yes");
    try (WorkbookStore store = new SqliteShelf(folder, CLOCK).openForReading(workbook)) {
      assertThat(store.call("call-1").orElseThrow().plan().status())
          .isEqualTo(PlanStatus.DEBRIEFED);
    }
  }

  @Test
  void aFormOfAnotherWorkbookIsRefusedThoughItsCallHasTheSameId() throws IOException {
    String other = lay("two");
    run("export", "debrief-form", "call", "--out", form);
    fill();
    workbook = other;
    run("export", "debrief-form", "call", "--out", folder.resolve("own.pdf").toString());
    assertThat(run("read-form", form, "--yes")).isEqualTo(1);
    assertThat(text(err)).contains("is not in this workbook", "Nothing was changed");
    assertThat(stored()).isNull();
  }

  @Test
  void twoOutcomesAreRefusedAndNothingIsTaken() throws IOException {
    run("export", "debrief-form", "call", "--out", form);
    fill();
    write(Map.of(FormNames.outcome(Outcome.ORDER), FormNames.TICKED));
    assertThat(run("read-form", form, "--yes")).isEqualTo(1);
    assertThat(text(err)).contains("More than one outcome is ticked", "Nothing was taken over");
    assertThat(stored()).isNull();
  }

  @Test
  void whatTheCoachWroteBecomesOneCommentOnTheCall() throws IOException {
    run("export", "debrief-form", "call", "--out", form);
    write(Map.of(FormNames.COACH, "Ask for the day first"));
    assertThat(run("read-form", form, "--yes")).isZero();
    assertThat(text(out)).contains("Coach’s notes", "Ask for the day first");
    write(Map.of(FormNames.COACH, "Ask for the day, then for the room"));
    assertThat(run("read-form", form, "--yes")).isZero();
    assertThat(run("read-form", form)).isZero();
    assertThat(text(out)).contains("stored already");
    try (WorkbookStore store = new SqliteShelf(folder, CLOCK).openForReading(workbook)) {
      assertThat(store.comments().ofCall("call-1"))
          .singleElement()
          .matches(c -> c.role() == AuthorRole.COACH)
          .matches(c -> c.text().equals("Ask for the day, then for the room"));
      assertThat(store.call("call-1").orElseThrow().debrief()).isNull();
    }
  }

  @Test
  void whatIsNoFormIsRefusedInWords() throws IOException {
    assertThat(run("read-form", folder.resolve("gone.pdf").toString())).isEqualTo(1);
    assertThat(text(err)).contains("There is no file");
    Files.writeString(Path.of(form), "not a form");
    assertThat(run("read-form", form)).isEqualTo(1);
    assertThat(text(err)).contains("is not a debrief form");
    assertThat(run("read-form")).isEqualTo(2);
  }

  @Test
  void aWorkbookThatIsNotThereIsRefusedAndNotMade() throws IOException {
    run("export", "debrief-form", "call", "--out", form);
    fill();
    Path empty = Files.createDirectory(folder.resolve("empty"));
    workbook = empty.resolve("typo.advancebook").toString();
    assertThat(run("read-form", form, "--yes")).isEqualTo(1);
    assertThat(text(err)).contains("typo.advancebook");
    String other = folder.resolve("other.pdf").toString();
    assertThat(run("export", "debrief-form", "call", "--out", other)).isEqualTo(1);
    assertThat(empty).isEmptyDirectory();
    assertThat(Path.of(other)).doesNotExist();
  }

  private void fill() throws IOException {
    write(
        Map.of(
            FormNames.outcome(Outcome.ADVANCE),
            FormNames.TICKED,
            FormNames.promise(Side.CLIENT, ROW, "who"),
            "Ines",
            FormNames.promise(Side.CLIENT, ROW, "what"),
            "sends the reject log",
            FormNames.promise(Side.CLIENT, ROW, "when"),
            "26 June",
            FormNames.LESSONS,
            "Łódź first"));
  }

  private void write(Map<String, String> typed) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(form));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (PDField field : pdf.getDocumentCatalog().getAcroForm().getFieldTree()) {
        String name = field.getPartialName().substring(field.getPartialName().indexOf('/') + 1);
        if (typed.containsKey(name) && field instanceof PDCheckBox box) {
          box.check();
        } else if (typed.containsKey(name)) {
          field.getCOSObject().setString(COSName.V, typed.get(name));
        }
      }
      pdf.save(form);
    }
  }

  private Debrief stored() {
    try (WorkbookStore store = new SqliteShelf(folder, CLOCK).openForReading(workbook)) {
      return store.call("call-1").orElseThrow().debrief();
    }
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    String[] all = new String[args.length + 2];
    all[0] = "--workbook";
    all[1] = workbook;
    System.arraycopy(args, 0, all, 2, args.length);
    return new Commands(folder, CLOCK, new Words()::say).door(stream(out), stream(err)).run(all);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
