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
import java.util.List;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.domain.coaching.CallPart;
import org.advanceworkbook.domain.coaching.Comment;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sending and receiving on the command line. */
class ExchangeCommandsTest {
  private static final Instant NOW = Instant.parse("2026-06-16T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String mara;
  private String ben;
  private String file;

  @BeforeEach
  void lay() {
    mara = folder.resolve("mara.advancebook").toString();
    ben = folder.resolve("ben.advancebook").toString();
    file = folder.resolve("mara.advance").toString();
    SqliteShelf shelf = new SqliteShelf(folder, CLOCK);
    shelf.create(ben).close();
    try (WorkbookStore store = shelf.create(mara)) {
      for (String id : List.of("call-one", "call-two")) {
        CallPlan begun = CallPlan.begin(id, "Mara", CallKind.SALES_CALL, NOW);
        CallPlan plan =
            begun.withFrame(
                begun
                    .frame()
                    .change()
                    .account("acc", "Tidewell Pumps")
                    .date(LocalDate.of(2026, 6, 18))
                    .done());
        store.savePlan(
            new PlanDraft(plan, Account.named("acc", "Tidewell Pumps"), null, List.of()),
            PlanFacts.NONE);
      }
      store
          .comments()
          .save(
              Comment.begin("own", "call-one", CallPart.WHOLE, "Ben", AuthorRole.COACH, NOW)
                  .withText("not for her")
                  .withPrivateToCoach(true));
    }
  }

  private int run(String workbook, String... args) {
    out.reset();
    err.reset();
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--workbook";
    all[args.length + 1] = workbook;
    PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream faults = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Commands(folder, CLOCK, new Words()::say).door(to, faults).run(all);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everythingIsSentAndReceived() throws IOException {
    assertThat(run(mara, "share", "--all", "--out", file)).isZero();
    assertThat(text(out)).isEqualTo(file + System.lineSeparator());
    assertThat(text(err)).contains("Notes for the coach alone that were not sent: 1");
    assertThat(run(ben, "receive", file, "--dry-run")).isZero();
    assertThat(text(out)).contains("From Mara: 3 entries, 2 of them calls");
    assertThat(text(out)).contains("new: call, Tidewell Pumps 2026-06-18");
    assertThat(text(err)).contains("Nothing was changed");
    assertThat(run(ben, "calls")).isZero();
    assertThat(text(out)).isEmpty();
    assertThat(run(ben, "receive", file, "--json")).isZero();
    JsonNode json = new ObjectMapper().readTree(text(out));
    assertThat(json.path("author").asText()).isEqualTo("Mara");
    assertThat(json.path("new")).hasSize(3);
    assertThat(json.path("conflicts")).isEmpty();
    assertThat(json.path("dryRun").asBoolean()).isFalse();
    assertThat(run(ben, "receive", file)).isZero();
    assertThat(text(out)).contains("All of it is here already.");
    assertThat(run(ben, "show", "call-one")).isZero();
    assertThat(text(out)).contains("Tidewell Pumps");
  }

  @Test
  void someCallsGoByTheBeginningOfTheirIds() throws IOException {
    Path pass = folder.resolve("pass");
    Files.writeString(pass, "rye and spelt\n");
    assertThat(
            run(mara, "share", "--calls", "call-o", "--out", file, "--passphrase-file", "" + pass))
        .isZero();
    assertThat(run(ben, "receive", file)).isEqualTo(1);
    assertThat(text(err)).contains("locked with a passphrase");
    assertThat(run(ben, "receive", file, "--passphrase-file", "" + pass)).isZero();
    assertThat(run(ben, "show", "call-two")).isEqualTo(1);
    Files.writeString(pass, "another\n");
    assertThat(run(ben, "receive", file, "--passphrase-file", "" + pass)).isEqualTo(1);
    assertThat(text(err)).contains("does not open “mara.advance”");
  }

  @Test
  void whatIsNotUnderstoodIsRefused() throws IOException {
    assertThat(run(mara, "share", "--out", file)).isEqualTo(1);
    assertThat(text(err)).contains("Name calls, opportunities, or --all");
    assertThat(run(mara, "share", "--all", "--out", file + ".zip")).isEqualTo(1);
    assertThat(run(mara, "share", "--all")).isEqualTo(2);
    Files.writeString(Path.of(file), "hello");
    assertThat(run(mara, "share", "--all", "--out", file)).isEqualTo(1);
    assertThat(run(ben, "receive", file)).isEqualTo(1);
    assertThat(text(err)).contains("is not a file sent from a workbook");
    assertThat(run(ben, "receive", file + "x")).isEqualTo(1);
    assertThat(text(err)).contains("There is no file");
    assertThat(run(mara, "share", "--all", "--out", file, "--yes")).isZero();
  }
}
