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
import java.time.ZoneOffset;
import java.util.List;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.WorkbookStore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the command line exports over several calls, from a workbook with a history. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportCommandsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-16T09:00:00Z"), ZoneOffset.UTC);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path folder;

  @BeforeAll
  void lay(@TempDir Path temp) {
    folder = temp;
    assertThat(run("demo", "--calls", "60", "--seed", "5", "--until", "2026-06-16")).isZero();
  }

  private int run(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "--workbook";
    all[1] = folder.resolve("history.advancebook").toString();
    System.arraycopy(args, 0, all, 2, args.length);
    out.reset();
    err.reset();
    return new Commands(folder, CLOCK, new Words()::say).door(stream(out), stream(err)).run(all);
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private JsonNode listed(String... filters) throws IOException {
    List<String> args = new java.util.ArrayList<>(List.of("calls", "--json"));
    args.addAll(List.of(filters));
    assertThat(run(args.toArray(String[]::new))).isZero();
    return new ObjectMapper().readTree(out.toByteArray());
  }

  private static String textOf(String pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(Path.of(pdf).toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void theHistoryHoldsTheCallsThatTheSameFiltersList() throws IOException {
    String[] filters = {"--from", "2026-02-01", "--outcome", "advance,no-sale"};
    JsonNode calls = listed(filters);
    assertThat(calls).hasSizeBetween(3, 59);
    for (String ending : List.of("csv", "json", "pdf")) {
      String name = file("h." + ending);
      assertThat(run(with(filters, name))).isZero();
      assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines(name);
    }
    JsonNode written = new ObjectMapper().readTree(Path.of(file("h.json")).toFile());
    assertThat(written.get("calls")).isEqualTo(calls);
    String table = Files.readString(Path.of(file("h.csv")));
    assertThat(table.split("\r\n")).hasSize(calls.size() + 1);
    assertThat(table).contains(calls.findValuesAsText("id"));
    assertThat(textOf(file("h.pdf"))).contains(calls.size() + " calls", "Since 1 February 2026");
  }

  private static String[] with(String[] filters, String out) {
    List<String> args = new java.util.ArrayList<>(List.of("export", "history", "--out", out));
    args.addAll(List.of(filters));
    return args.toArray(String[]::new);
  }

  @Test
  void aHistoryFileIsNotReplacedUnaskedNorWrittenForAnAccountThatIsNotThere() throws IOException {
    assertThat(run("export", "history", "--out", file("one.csv"))).isZero();
    byte[] before = Files.readAllBytes(Path.of(file("one.csv")));
    assertThat(run("export", "history", "--rep", "Nobody", "--out", file("one.csv"))).isEqualTo(1);
    assertThat(Path.of(file("one.csv"))).hasBinaryContent(before);
    assertThat(run("export", "history", "--account", "Nobody", "--out", file("no.csv")))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("no account whose name contains");
    assertThat(run("export", "history", "--out", file("no/where.csv"))).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no folder for");
    assertThat(run("export", "history", "--out", file("no.xlsx"))).isEqualTo(1);
    assertThat(run("export", "history", "--out", file("no.pdf"), "--from", "May")).isEqualTo(2);
    assertThat(Path.of(file("no.csv"))).doesNotExist();
  }

  @Test
  void aDebriefAsACalendarFileIsWhatFollowsIt() throws IOException {
    JsonNode advances = listed("--outcome", "advance", "--limit", "3");
    String id = advances.get(0).get("id").asText();
    assertThat(run("export", "debrief", id, "--out", file("next.ics"))).isZero();
    String day = advances.get(0).get("nextCallOn").asText().replace("-", "");
    assertThat(Path.of(file("next.ics")))
        .content()
        .contains("UID:" + id + "-next@advance-workbook", "DTSTART;VALUE=DATE:" + day);
    String coming = listed("--from", "2026-06-17").get(0).get("id").asText();
    assertThat(run("export", "debrief", coming, "--out", file("none.ics"))).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("leaves nothing open with a day");
  }

  @Test
  void plansOfSeveralDaysAreOneFileInTheirOrder() throws IOException {
    JsonNode calls = listed("--from", "2026-06-01", "--to", "2026-06-16");
    assertThat(calls).hasSizeBetween(2, 30);
    String book = file("book.pdf");
    assertThat(run("export", "plans", "--from", "2026-06-01", "--to", "2026-06-16", "--out", book))
        .isZero();
    try (PDDocument pdf = Loader.loadPDF(Path.of(book).toFile())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(calls.size());
      var marks = pdf.getDocumentCatalog().getDocumentOutline();
      List<String> accounts = new java.util.ArrayList<>();
      marks.children().forEach(mark -> accounts.add(mark.getTitle()));
      List<String> expected = calls.findValuesAsText("account").reversed();
      assertThat(accounts).hasSize(calls.size());
      for (int i = 0; i < expected.size(); i++) {
        assertThat(accounts.get(i)).endsWith(expected.get(i));
      }
    }
    assertThat(run("export", "plans", "--from", "2031-01-01", "--out", file("none.pdf")))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No call fits");
  }

  @Test
  void aOneOnOneIsAPageForTheRepUnlessTheCoachsIsAsked() throws IOException {
    assertThat(run("export", "one-on-one", "s", "--out", file("one.pdf"))).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("no one-on-one in this workbook yet");
    CoachingSession session =
        CoachingSession.begin("sess-1", "Mara", "Ana", 1, null, CLOCK.instant())
            .withPrivateNotes("between us");
    try (WorkbookStore store =
        new SqliteShelf(folder, CLOCK).open(folder.resolve("history.advancebook").toString())) {
      store.coaching().save(session);
    }
    assertThat(run("export", "one-on-one", "se", "--out", file("one.pdf"))).isZero();
    assertThat(textOf(file("one.pdf"))).contains("Mara").doesNotContain("between us");
    assertThat(run("export", "one-on-one", "se", "--for", "coach", "--out", file("two.pdf")))
        .isZero();
    assertThat(textOf(file("two.pdf"))).contains("between us");
    assertThat(run("export", "one-on-one", "x", "--out", file("three.pdf"))).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("sess-1 (Mara 1)");
  }
}
