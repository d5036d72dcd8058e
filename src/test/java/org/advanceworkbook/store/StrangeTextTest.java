package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.WantedOutcome;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed or pasted anywhere comes back, and odd days and hours harm no list. */
class StrangeTextTest {
  @TempDir Path folder;
  private Path file;
  private WorkbookStore store;

  static List<String> texts() {
    return List.of(
        "🙂👩‍👩‍👧‍👦🇨🇭",
        "مكتب \u202eabc\u202c שלום",
        "zero \u0000 bell \u0007 escape \u001b line\r\n\u2028end",
        "'; DROP TABLE calls; -- \" ? % _ * \\",
        "\ufeffmark \uffff",
        "paste of a hundred thousand letters. ".repeat(2_800));
  }

  @BeforeEach
  void open() {
    SqliteShelf shelf = new SqliteShelf(folder, Clock.fixed(Calls.MORNING, ZoneOffset.UTC));
    file = Path.of(shelf.defaultPlace());
    store = shelf.open(shelf.defaultPlace());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static CallPlan plan(String text) {
    CallPlan plan = Calls.plan("c1", Calls.TODAY);
    return plan.withRep(text)
        .withFrame(plan.frame().change().place(text).account("a", text).done())
        .withOutcome(new WantedOutcome(PlannedAdvance.of(text), null, null, text))
        .withDiscovery(plan.discovery().withNotes(text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anyTextComesBackFromAnyPlace(String text) {
    Account account = new Account("a", text, text, text, QualificationState.PROSPECT, text);
    Contact contact = new Contact("k", "a", text, text, null, text, text, text);
    Opportunity opportunity =
        Opportunity.named("o", "a", text).withAims(text, text).withValue(null, text, null);
    CallPlan plan = plan(text);
    Debrief debrief =
        Calls.debrief(Outcome.ORDER)
            .withWhatHappened(text)
            .withNextStep(text)
            .withPromises(List.of(Calls.promise("p", null).withWhat(text).withProof(text)));
    store.savePlan(new PlanDraft(plan, account, opportunity, List.of(contact)), PlanFacts.NONE);
    assertThat(store.call("c1").orElseThrow().plan()).isEqualTo(plan);
    store.saveDebrief("c1", debrief, DebriefStage.FINISHED);
    store.putNote("n", text);

    assertThat(store.account("a")).contains(account);
    assertThat(store.accounts(text, 5)).containsExactly(account);
    assertThat(store.contacts("a", text, 5)).containsExactly(contact);
    assertThat(store.opportunity("o").orElseThrow().opportunity()).isEqualTo(opportunity);
    assertThat(store.opportunities("a", text, 5, 0)).hasSize(1);
    assertThat(store.call("c1").orElseThrow().debrief().whatHappened()).isEqualTo(text);
    assertThat(store.commitments(CommitmentFilter.OPEN, 5).get(0).commitment().what())
        .isEqualTo(text);
    assertThat(store.calls(CallFilter.ALL.withRep(text), CallOrder.ACCOUNT, 5, 0).get(0).nextStep())
        .isEqualTo(text);
    assertThat(store.count(CallFilter.ALL.withSearch(text))).isOne();
    assertThat(store.recentObjectives("a", "", 5)).containsExactly(text);
    assertThat(store.note("n")).isEqualTo(text);
    assertThat(store.check().problems()).isEmpty();
  }

  @Test
  void halfACharacterPairIsKeptInThePlan() {
    CallPlan plan = plan("cut \ud83d off");
    store.savePlan(PlanDraft.of(plan), PlanFacts.NONE);
    assertThat(store.call("c1").orElseThrow().plan()).isEqualTo(plan);
  }

  @Test
  void anyDayAndHourIsStored() {
    for (LocalDate day :
        List.of(
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.of(2026, 3, 29), // 02:30 does not exist in Zurich
            LocalDate.of(2026, 10, 25))) { // 02:30 comes twice
      CallPlan plan = CallPlan.begin("d" + day, "", CallKind.SALES_CALL, Calls.MORNING);
      CallPlan placed =
          plan.withFrame(
              plan.frame()
                  .change()
                  .date(day)
                  .start(LocalTime.of(2, 30))
                  .minutes(Integer.MAX_VALUE)
                  .zone("Europe/Zurich")
                  .done());
      store.savePlan(PlanDraft.of(placed), PlanFacts.NONE);
      assertThat(store.call(placed.id()).orElseThrow().plan()).isEqualTo(placed);
    }
    for (CallOrder order : CallOrder.values()) {
      assertThat(store.calls(CallFilter.ALL, order, 10, 0)).hasSize(4);
    }
  }

  @Test
  void figuresAreReadFromAnIndexAlone() throws SQLException {
    try (Connection connection = new Connections(file).reading()) {
      List<String> steps =
          new Sql(connection)
              .list(
                  row -> row.text("detail"),
                  "EXPLAIN QUERY PLAN SELECT f.outcome, count(*) FROM call_figures f"
                      + " WHERE f.place >= ? AND f.outcome > 0 GROUP BY f.outcome",
                  CallPlace.of(Calls.TODAY));
      assertThat(steps.get(0)).contains("COVERING INDEX figures_by_outcome");
    }
  }
}
