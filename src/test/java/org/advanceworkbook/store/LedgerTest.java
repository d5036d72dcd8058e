package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.domain.insight.Rate;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.CommitmentRow;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.KeptRow;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred promises, counted by the ledger, by the domain, and by a query of its own. */
class LedgerTest {
  private static final List<String> PEOPLE = List.of("Olga", "Priya Nair", "Señor Ñu");
  private static final LocalDate TODAY = Calls.TODAY;

  @TempDir Path folder;
  private final List<Commitment> made = new ArrayList<>();
  private Path file;
  private WorkbookStore store;

  @BeforeEach
  void fill() {
    file = folder.resolve("ledger.advancebook");
    store =
        new SqliteShelf(folder, Clock.fixed(Calls.MORNING, ZoneOffset.UTC)).open(file.toString());
    store.savePlan(Calls.draft(Calls.plan("call-a", TODAY.minusDays(30))), Calls.FACTS);
    store.savePlan(
        Calls.draft(Calls.plan("call-b", TODAY.minusDays(20)).withRep("Jo")), Calls.FACTS);
    store.saveAccount(Account.named("acc-other", "Other works"));
    Random random = new Random(200);
    store.together(
        () -> {
          for (int i = 0; i < 200; i++) {
            Commitment promise = any(i, random);
            made.add(promise);
            store.saveCommitment(promise);
          }
        });
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Commitment any(int i, Random random) {
    Side side = random.nextInt(3) == 0 ? Side.US : Side.CLIENT;
    Commitment open =
        Calls.promise("promise-" + i, TODAY.plusDays(random.nextInt(40) - 25L))
            .withSide(side)
            .withWho(side == Side.US ? "Mara" : PEOPLE.get(random.nextInt(3)))
            .withCallId(List.of("call-a", "call-b", "").get(random.nextInt(3)))
            .withAccountId(random.nextInt(4) == 0 ? "acc-other" : Calls.BAKERY.id());
    LocalDate on = open.due().plusDays(random.nextInt(5) - 2L);
    return switch (random.nextInt(8)) {
      case 0 -> open.withDue(null);
      case 1 -> open.kept(on, "a photo of the tray");
      case 2 -> open.slippedTo(open.due().plusDays(7));
      case 3 -> open.slippedTo(open.due().plusDays(7)).kept(on.plusDays(4), "");
      case 4 -> open.broken(on);
      case 5 -> open.withdrawn(on);
      case 6 -> open.withDue(null).withInTheCall(true).kept(TODAY.minusDays(20), "");
      default -> open;
    };
  }

  @Test
  void everyPromiseComesBackAsItWas() {
    assertThat(store.commitments(new CommitmentFilter(null, null, null, "", "", ""), 500))
        .extracting(CommitmentRow::commitment)
        .containsExactlyInAnyOrderElementsOf(made);
  }

  @Test
  void statesAndDaysAreFoundAsAnIndependentQueryCountsThem() throws SQLException {
    for (Side side : Side.values()) {
      for (FollowThrough state : FollowThrough.values()) {
        CommitmentFilter filter = new CommitmentFilter(side, Set.of(state), TODAY, "", "", "");
        long counted =
            counted(
                "SELECT count(*) FROM commitments WHERE side = '%s' AND state = '%s' AND due < '%s'"
                    .formatted(side, state, TODAY));
        assertThat(counted).isPositive();
        assertThat(store.count(filter)).isEqualTo(counted);
        assertThat(store.commitments(filter, 500)).hasSize((int) counted);
      }
    }
    assertThat(made.stream().filter(p -> p.isOverdue(TODAY)).count())
        .isEqualTo(
            counted(
                "SELECT count(*) FROM commitments WHERE settled_on IS NULL AND due < '%s'"
                    .formatted(TODAY)));
  }

  @Test
  void keptRatesAgreeWithTheDomainAndWithAnIndependentCount() throws SQLException {
    Map<String, Rate> byPerson =
        made.stream()
            .filter(p -> p.side() == Side.CLIENT)
            .collect(Collectors.groupingBy(Commitment::who, TreeMap::new, rate()));
    assertThat(byPerson).hasSize(3).allSatisfy((who, rate) -> assertThat(rate.n()).isPositive());
    assertThat(rates(KeptRow.By.CONTACT, Side.CLIENT)).isEqualTo(byPerson);
    for (KeptRow.By by : KeptRow.By.values()) {
      Map<String, Rate> rates = rates(by, Side.CLIENT);
      assertThat(rates.values().stream().mapToLong(Rate::hits).sum())
          .isLessThanOrEqualTo(
              counted(
                  """
                  SELECT count(*) FROM commitments
                  WHERE side = 'CLIENT' AND state = 'KEPT' AND in_the_call = 0
                    AND julianday(settled_on) <= julianday(ifnull(first_due, due))"""));
    }
    assertThat(rates(KeptRow.By.ACCOUNT, Side.CLIENT))
        .containsOnlyKeys("Other works", "Café Zürn Bakeries");
    assertThat(rates(KeptRow.By.REP, Side.CLIENT)).containsOnlyKeys("Mara", "Jo");
    assertThat(rates(KeptRow.By.REP, Side.US)).containsOnlyKeys("Mara", "Jo");
    assertThat(rates(KeptRow.By.ACCOUNT, Side.CLIENT).values().stream().mapToLong(Rate::hits).sum())
        .isEqualTo(
            counted(
                """
                SELECT count(*) FROM commitments
                WHERE side = 'CLIENT' AND state = 'KEPT' AND in_the_call = 0
                  AND julianday(settled_on) <= julianday(ifnull(first_due, due))"""));
  }

  private static java.util.stream.Collector<Commitment, ?, Rate> rate() {
    return Collectors.collectingAndThen(
        Collectors.toList(),
        all ->
            new Rate(
                all.stream().filter(p -> p.hasCome(TODAY) && p.isKeptInTime()).count(),
                all.stream().filter(p -> p.hasCome(TODAY)).count()));
  }

  private Map<String, Rate> rates(KeptRow.By by, Side side) {
    return store.kept(by, side, "", TODAY).stream()
        .collect(Collectors.toMap(KeptRow::name, KeptRow::rate, (a, b) -> a, TreeMap::new));
  }

  private long counted(String query) throws SQLException {
    try (Connection connection = new Connections(file).reading()) {
      return new Sql(connection).number(query);
    }
  }

  @Test
  void oneByHandCanGoOneOfADebriefStays() {
    store.saveDebrief(
        "call-a",
        Calls.debrief(Outcome.ADVANCE).withPromises(List.of(Calls.promise("told", TODAY))),
        DebriefStage.FINISHED);
    store.removeCommitment("promise-1");
    store.removeCommitment("told");
    assertThat(store.commitments(new CommitmentFilter(null, null, null, "", "", ""), 500))
        .extracting(row -> row.commitment().id())
        .doesNotContain("promise-1")
        .contains("told", "promise-2");
  }

  @Test
  void aSlipInTheLedgerOutlivesALaterSaveOfTheDebrief() {
    Commitment told = Calls.promise("told", TODAY);
    var debrief = Calls.debrief(Outcome.ADVANCE).withPromises(List.of(told));
    store.saveDebrief("call-a", debrief, DebriefStage.FINISHED);
    Commitment slipped =
        store
            .call("call-a")
            .orElseThrow()
            .debrief()
            .promises()
            .getFirst()
            .slippedTo(TODAY.plusDays(9));
    store.saveCommitment(slipped);
    store.saveDebrief("call-a", debrief.withLessons("Ask sooner"), DebriefStage.FINISHED);
    assertThat(store.call("call-a").orElseThrow().debrief().promises()).containsExactly(slipped);
    assertThat(slipped.promisedFor()).isEqualTo(TODAY);
    assertThat(slipped.slips()).isOne();
  }

  @Test
  void whatWasSettledOrPutOffAgainOutlivesASaveOfADebriefThatHasItSlipped() {
    Commitment once = Calls.promise("once", TODAY).slippedTo(TODAY.plusDays(9));
    Commitment twice = Calls.promise("twice", TODAY).slippedTo(TODAY.plusDays(9));
    var debrief = Calls.debrief(Outcome.ADVANCE).withPromises(List.of(once, twice));
    store.saveDebrief("call-a", debrief, DebriefStage.FINISHED);
    List<Commitment> stored = store.call("call-a").orElseThrow().debrief().promises();
    Commitment kept = stored.getFirst().kept(TODAY.plusDays(8), "a photo");
    Commitment again = stored.getLast().slippedTo(TODAY.plusDays(20));
    store.saveCommitment(kept);
    store.saveCommitment(again);
    store.saveDebrief("call-a", debrief.withLessons("Ask sooner"), DebriefStage.FINISHED);
    assertThat(store.call("call-a").orElseThrow().debrief().promises())
        .containsExactly(kept, again);
  }

  @Test
  void aPromiseKeepsItsAccountWhenItsOpportunityHasNone() {
    Commitment open = Calls.promise("open", TODAY).withAccountId(Calls.BAKERY.id());
    store.saveCommitment(open.withOpportunityId(Calls.OVEN.id()));
    store.saveOpportunity(Calls.OVEN.withAccountId("").withName("Third oven"));
    assertThat(store.commitments(CommitmentFilter.OPEN.withOpportunityId(Calls.OVEN.id()), 9))
        .extracting(row -> row.commitment().accountId())
        .containsExactly(Calls.BAKERY.id());
  }

  @Test
  void aStageMoveIsRememberedWithItsEvidenceAndTakenBack() {
    StageMove move =
        new StageMove(TODAY, Stage.PROSPECTING, Stage.DISCOVERY, "Olga sent figures", "promise-3");
    store.moveStage(Calls.OVEN.id(), move);
    assertThat(store.stageMoves(Calls.OVEN.id())).containsExactly(move);
    assertThat(stage()).isEqualTo(Stage.DISCOVERY);
    store.saveOpportunity(
        store.opportunity(Calls.OVEN.id()).orElseThrow().opportunity().withAims("Two ovens", ""));
    store.takeBackStageMove(Calls.OVEN.id());
    assertThat(store.stageMoves(Calls.OVEN.id())).isEmpty();
    assertThat(stage()).isEqualTo(Stage.PROSPECTING);
    assertThat(store.opportunity(Calls.OVEN.id()).orElseThrow().opportunity().salesObjective())
        .isEqualTo("Two ovens");
  }

  private Stage stage() {
    return store.opportunity(Calls.OVEN.id()).orElseThrow().opportunity().stage();
  }
}
