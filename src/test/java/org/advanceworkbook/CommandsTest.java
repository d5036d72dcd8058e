package org.advanceworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.advanceworkbook.domain.Phrase;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.PlanState;
import org.advanceworkbook.workbook.WorkbookStore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a real workbook, also while another has it open. */
class CommandsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-16T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String workbook;

  @BeforeEach
  void lay() {
    workbook = folder.resolve("Büro.advancebook").toString();
    try (WorkbookStore store = new SqliteShelf(folder, CLOCK).create(workbook)) {
      save(store, "alpha-1", "Tidewell Pumps", LocalDate.of(2026, 5, 4), Outcome.ADVANCE);
      save(store, "alpha-2", "Tidewell Pumps", LocalDate.of(2026, 6, 1), Outcome.CONTINUATION);
      save(store, "beta-1", "Örsted Glas", LocalDate.of(2026, 6, 30), null);
    }
  }

  @Test
  void callsAreListedNewestFirst() {
    assertThat(run("calls")).isZero();
    assertThat(text(out).lines().map(l -> l.split(" ")[0]))
        .containsExactly("beta-1", "alpha-2", "alpha-1");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void callsAreFilteredAndCounted() throws IOException {
    assertThat(run("calls", "--json", "--account", "tidewell", "--outcome", "advance")).isZero();
    JsonNode calls = new ObjectMapper().readTree(text(out));
    assertThat(calls).hasSize(1);
    assertThat(calls.get(0).get("id").textValue()).isEqualTo("alpha-1");
    out.reset();
    run("calls", "--limit", "2");
    assertThat(text(out)).hasLineCount(2);
    out.reset();
    run("calls", "--from", "2026-06-01", "--to", "2026-06-15");
    assertThat(text(out)).hasLineCount(1).startsWith("alpha-2");
    out.reset();
    run("calls", "--search", "gläs", "--json");
    assertThat(new ObjectMapper().readTree(text(out))).hasSize(1);
    out.reset();
    assertThat(run("calls", "--account", "nobody")).isZero();
    assertThat(text(out)).isEmpty();
  }

  @Test
  void aPlanBecomesAFileAndIsNotReplacedUnasked() throws IOException {
    Path pdf = folder.resolve("plan für beta.pdf");
    assertThat(run("export", "plan", "beta", "--out", pdf.toString())).isZero();
    assertThat(textOf(pdf))
        .contains("Örsted Glas", "Karin signs the trial", "Every line of Örsted Glas");
    byte[] before = Files.readAllBytes(pdf);
    assertThat(run("export", "plan", "alpha-1", "--out", pdf.toString())).isEqualTo(1);
    assertThat(text(err)).contains("cli.export.there");
    assertThat(pdf).hasBinaryContent(before);
    assertThat(run("export", "debrief", "alpha-1", "--out", pdf.toString(), "--yes")).isZero();
    assertThat(textOf(pdf)).contains("What did the client agree to do?", "Tidewell Pumps");
  }

  @Test
  void aPlanThatIsNotYetHeldSaysThatItsObjectiveIsNoAdvance() throws IOException {
    String word = "Not an advance yet.";
    Path pdf = folder.resolve("plan.pdf");
    assertThat(run("export", "plan", "beta", "--out", pdf.toString())).isZero();
    assertThat(textOf(pdf)).doesNotContain(word);
    try (WorkbookStore store = new SqliteShelf(folder, CLOCK).open(workbook)) {
      store.savePlan(
          PlanDraft.of(store.call("beta-1").orElseThrow().plan()),
          new PlanFacts("NOT_AN_ADVANCE", 0, 0, 0, PlanState.NOT_AN_ADVANCE, "", "2"));
    }
    assertThat(run("export", "plan", "beta", "--out", pdf.toString(), "--yes")).isZero();
    assertThat(textOf(pdf)).contains(word);
  }

  @Test
  void theSheetForTheClientHasNothingInternal() throws IOException {
    Path pdf = folder.resolve("agenda.pdf");
    assertThat(run("export", "client-sheet", "beta", "--out", pdf.toString())).isZero();
    assertThat(textOf(pdf)).contains("Örsted Glas").doesNotContain("Karin signs the trial");
  }

  @Test
  void theAgendaIsACalendarEntryOrAMailByItsEnding() throws IOException {
    Path mail = folder.resolve("agenda.EML");
    assertThat(run("export", "client-sheet", "beta", "--out", mail.toString())).isZero();
    assertThat(mail).content().contains("X-Unsent: 1", "application/pdf");
    Path calendar = folder.resolve("agenda.ics");
    assertThat(run("export", "client-sheet", "beta", "--out", calendar.toString())).isZero();
    assertThat(calendar).content().contains("UID:beta-1@advance-workbook", "20260630");
    assertThat(run("export", "plan", "beta", "--out", folder.resolve("x.ics").toString()))
        .isEqualTo(1);
  }

  @Test
  void anIdThatFitsSeveralCallsOrNoneIsRefused() {
    String pdf = folder.resolve("x.pdf").toString();
    assertThat(run("export", "plan", "alpha", "--out", pdf)).isEqualTo(1);
    assertThat(run("export", "plan", "gamma", "--out", pdf)).isEqualTo(1);
    assertThat(run("export", "plan", "beta-1", "--out", pdf + ".txt")).isEqualTo(1);
    assertThat(text(err).lines())
        .containsExactly("cli.several-calls", "cli.no-such-call", "cli.export.ending");
    assertThat(folder.resolve("x.pdf")).doesNotExist();
  }

  @Test
  void aBackupIsAWorkbookAndNeverReplacesOne() {
    Path copy = folder.resolve("copy.advancebook");
    assertThat(run("backup", "--out", copy.toString())).isZero();
    assertThat(text(out)).isEqualTo(copy + System.lineSeparator());
    try (WorkbookStore store = new SqliteShelf(folder, CLOCK).openForReading(copy.toString())) {
      assertThat(store.check().calls()).isEqualTo(3);
    }
    assertThat(run("backup", "--out", copy.toString())).isEqualTo(1);
    assertThat(text(err)).contains("store.problem.already-there");
  }

  @Test
  void aBackupWithoutANameLiesBesideTheWorkbook() {
    assertThat(run("backup")).isZero();
    assertThat(folder.resolve("Büro-2026-06-16-090000.advancebook")).isRegularFile();
  }

  @Test
  void commandsWorkWhileTheWindowHasTheWorkbookOpen() {
    try (WorkbookStore window = new SqliteShelf(folder, CLOCK).open(workbook)) {
      save(window, "late-1", "Tidewell Pumps", LocalDate.of(2026, 7, 1), null);
      assertThat(run("check")).isZero();
      assertThat(run("calls")).isZero();
      assertThat(run("backup", "--out", folder.resolve("c.advancebook").toString())).isZero();
      assertThat(text(out)).contains("late-1", "cli.check.sound");
    }
  }

  @Test
  void aFileThatIsNoWorkbookOrIsNotThereIsASentence() throws IOException {
    workbook = Files.writeString(folder.resolve("a.txt"), "no workbook").toString();
    assertThat(run("check")).isEqualTo(1);
    workbook = folder.resolve("none.advancebook").toString();
    assertThat(run("calls")).isEqualTo(1);
    assertThat(text(err).lines())
        .containsExactly("store.problem.not-a-workbook", "store.problem.not-there");
    assertThat(folder.resolve("none.advancebook")).doesNotExist();
  }

  @Test
  void damageIsFoundAndSaid() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(workbook));
    for (int i = bytes.length / 2; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(Path.of(workbook), bytes);
    assertThat(run("check")).isEqualTo(1);
    assertThat(text(err)).hasLineCount(1);
  }

  private int run(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "--workbook";
    all[1] = workbook;
    System.arraycopy(args, 0, all, 2, args.length);
    return new Commands(folder, CLOCK, CommandsTest::say).door(stream(out), stream(err)).run(all);
  }

  /** Sentences by their key; words on a page as they are. */
  private static String say(Phrase phrase) {
    return phrase.key().startsWith("print.") ? new Words().say(phrase) : phrase.key();
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8);
  }

  private static String textOf(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static void save(
      WorkbookStore store, String id, String account, LocalDate day, Outcome outcome) {
    CallPlan empty = CallPlan.begin(id, "Jo", CallKind.SALES_CALL, CLOCK.instant());
    Opportunity sale =
        Opportunity.named("sale-" + id, account, "Lines").withAims("Every line of " + account, "");
    CallPlan plan =
        empty
            .withFrame(
                empty
                    .frame()
                    .change()
                    .account(account, account)
                    .opportunity(sale.id(), sale.name())
                    .date(day)
                    .done())
            .withOutcome(
                empty
                    .outcome()
                    .with(
                        CommitmentLevel.TARGET,
                        PlannedAdvance.of("Karin signs the trial by 26 June")));
    store.savePlan(
        new PlanDraft(plan, Account.named(account, account), sale, java.util.List.of()),
        PlanFacts.NONE);
    if (outcome != null) {
      store.saveDebrief(id, Debrief.EMPTY.withOutcome(outcome), DebriefStage.FINISHED);
    }
  }
}
