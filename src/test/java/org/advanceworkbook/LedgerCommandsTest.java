package org.advanceworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.store.SqliteShelf;
import org.advanceworkbook.words.Words;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chain, opportunities, ledger and one call on the command line. */
class LedgerCommandsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final Account PUMPS = Account.named("acc", "Tidewell Pumps");
  private static final Opportunity SEALS =
      Opportunity.named("opp-seals", "acc", "Dry seals").withStage(Stage.DISCOVERY);

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ObjectMapper json = new ObjectMapper();
  private String workbook;

  @BeforeEach
  void lay() {
    workbook = folder.resolve("ledger.advancebook").toString();
    try (WorkbookStore store = new SqliteShelf(folder, CLOCK).create(workbook)) {
      call(store, "c1", TODAY.minusDays(40), Outcome.ADVANCE, "D1");
      call(store, "c2", TODAY.minusDays(30), Outcome.CONTINUATION, "D5");
      call(store, "c3", TODAY.minusDays(20), Outcome.CONTINUATION, "D4");
      call(store, "c4", TODAY.plusDays(3), null, "");
      store.saveCommitment(promise("late", Side.CLIENT, TODAY.minusDays(2)));
      store.saveCommitment(promise("today", Side.US, TODAY));
      store.saveCommitment(promise("kept", Side.CLIENT, TODAY.minusDays(9)).kept(TODAY, "a mail"));
      store.saveCommitment(
          promise("slipped", Side.CLIENT, TODAY.minusDays(5)).slippedTo(TODAY.plusDays(5)));
    }
  }

  @Test
  void theChainSaysWhereItBrokeAndWhatToAskNext() throws IOException {
    assertThat(run("chain", "opp", "--json")).isZero();
    JsonNode chain = json.readTree(text(out));
    assertThat(chain.get("opportunity").get("name").textValue()).isEqualTo("Dry seals");
    assertThat(List.of("held", "advances", "breaks", "unbroken", "streak", "alarms"))
        .extracting(name -> chain.get(name).intValue())
        .containsExactly(3, 1, 2, 0, 2, 1);
    assertThat(chain.get("alarm").booleanValue()).isTrue();
    assertThat(all(chain.get("links"), "link"))
        .containsExactly("ADVANCED", "BROKEN", "BROKEN", "NEXT");
    assertThat(all(chain.get("links"), "callId")).containsExactly("c1", "c2", "c3", "c4");
    assertThat(chain.get("links").get(1).get("mendedBy").isNull()).isTrue();
    assertThat(chain.get("nextRung").get("why").textValue()).isEqualTo("SMALLER");
    assertThat(chain.get("nextRung").get("id").textValue()).isEqualTo("Q1");
  }

  @Test
  void theChainReadsAsLines() {
    assertThat(run("chain", "opp-seals")).isZero();
    assertThat(text(out))
        .contains("Dry seals, Tidewell Pumps", "[broken here]", "Planned next")
        .contains("2 calls in a row ended without an act of the client");
  }

  @Test
  void anOpportunityThatIsNotThereIsRefused() {
    assertThat(run("chain", "nothing")).isEqualTo(1);
    assertThat(text(err)).contains("There is no opportunity whose id begins with");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void opportunitiesAreListed() throws IOException {
    run("opportunities", "--json");
    JsonNode all = json.readTree(text(out));
    assertThat(all).hasSize(1);
    assertThat(all.get(0).get("calls").intValue()).isEqualTo(4);
    out.reset();
    run("opportunities");
    assertThat(text(out)).hasLineCount(1).startsWith("opp-seals").contains("discovery", "open");
  }

  @Test
  void theLedgerIsFiltered() throws IOException {
    assertThat(ids("commitments", "--json")).hasSize(4).startsWith("late", "today", "slipped");
    assertThat(ids("commitments", "--json", "--side", "us")).containsExactly("today");
    assertThat(ids("commitments", "--json", "--state", "kept,slipped"))
        .containsExactly("slipped", "kept");
    assertThat(ids("commitments", "--json", "--due-before", "2026-06-16", "--state", "open"))
        .containsExactly("late");
    assertThat(run("commitments", "--state", "sunny")).isEqualTo(2);
  }

  @Test
  void aPromiseSaysItsStateAndItsSlips() throws IOException {
    run("commitments", "--json");
    JsonNode all = json.readTree(text(out));
    JsonNode slipped = all.get(2);
    assertThat(slipped.get("slips").intValue()).isOne();
    assertThat(slipped.get("firstDue").textValue()).isEqualTo("2026-06-11");
    assertThat(slipped.get("due").textValue()).isEqualTo("2026-06-21");
    assertThat(all.get(0).get("overdue").booleanValue()).isTrue();
    assertThat(all.get(3).get("proof").textValue()).isEqualTo("a mail");
    out.reset();
    run("commitments");
    assertThat(text(out)).contains("Overdue", "Due today", "[put off once", "Kept");
  }

  @Test
  void oneCallIsShownAsItsDocument() throws IOException {
    assertThat(run("show", "c2", "--json")).isZero();
    JsonNode call = json.readTree(text(out));
    assertThat(call.get("schema").textValue()).isEqualTo("advance.call/1");
    assertThat(call.get("plan").get("schema").textValue()).isEqualTo("advance.plan/1");
    assertThat(call.get("debrief").get("outcome").textValue()).isEqualTo("CONTINUATION");
    assertThat(call.get("commitments")).isEmpty();
    out.reset();
    run("show", "c4", "--json");
    assertThat(json.readTree(text(out)).get("debrief").isNull()).isTrue();
    out.reset();
    run("show", "c1");
    assertThat(text(out)).contains("Target: Olga acts on", "Outcome: Advance");
  }

  private List<String> ids(String... args) throws IOException {
    out.reset();
    assertThat(run(args)).isZero();
    return all(json.readTree(text(out)), "id");
  }

  private static List<String> all(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> node.get(field).textValue())
        .toList();
  }

  private static Commitment promise(String id, Side side, LocalDate due) {
    return new Commitment(
        id,
        "",
        "acc",
        "opp-seals",
        side,
        "Olga",
        "sends the figures",
        due,
        false,
        3,
        "",
        FollowThrough.OPEN,
        null,
        null,
        0);
  }

  private static void call(
      WorkbookStore store, String id, LocalDate day, Outcome outcome, String rung) {
    CallPlan empty = CallPlan.begin(id, "Jo", CallKind.SALES_CALL, CLOCK.instant());
    PlannedAdvance target = PlannedAdvance.of("Olga acts on " + id).withRung(rung);
    CallPlan plan =
        empty
            .withFrame(
                empty
                    .frame()
                    .change()
                    .account("acc", PUMPS.name())
                    .opportunity(SEALS.id(), SEALS.name())
                    .date(day)
                    .done())
            .withOutcome(empty.outcome().with(CommitmentLevel.TARGET, target));
    store.savePlan(new PlanDraft(plan, PUMPS, SEALS, List.of()), PlanFacts.NONE);
    if (outcome != null) {
      Debrief debrief =
          Debrief.EMPTY
              .withOutcome(outcome)
              .withLevel(outcome == Outcome.ADVANCE ? CommitmentLevel.TARGET : null);
      store.saveDebrief(id, debrief, DebriefStage.FINISHED);
    }
  }

  private int run(String... args) {
    List<String> all = new ArrayList<>(List.of("--workbook", workbook));
    all.addAll(List.of(args));
    Words words = new Words();
    return new Commands(folder, CLOCK, words::say)
        .door(stream(out), stream(err))
        .run(all.toArray(String[]::new));
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8);
  }
}
