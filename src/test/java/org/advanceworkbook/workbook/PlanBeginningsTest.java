package org.advanceworkbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.store.SqliteShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new plan that begins at an earlier call stands where its opportunity stands now. */
class PlanBeginningsTest {
  private static final Opportunity THEN =
      Opportunity.named("o1", "a1", "Line two").withStage(Stage.DISCOVERY);

  private final HandClock clock = new HandClock();
  private WorkbookStore store;
  private PlanBeginnings beginnings;

  @BeforeEach
  void lay(@TempDir Path folder) {
    store = new SqliteShelf(folder, clock).create(folder.resolve("a.advancebook").toString());
    beginnings = new PlanBeginnings(store, new Library(store, clock), clock);
    store.saveAccount(Account.named("a1", "Northfield Foods"));
    store.saveAccount(Account.named("a2", "Southfield Foods"));
    CallPlan begun = CallPlan.begin("c1", "Mara", CallKind.SALES_CALL, clock.instant());
    CallFrame frame =
        begun
            .frame()
            .change()
            .account("a1", "Northfield Foods")
            .opportunity("o1", "Line two")
            .stage(Stage.DISCOVERY)
            .cycle(CycleLength.LONG)
            .done();
    store.savePlan(new PlanDraft(begun.withFrame(frame), null, THEN, null), PlanFacts.NONE);
    store.saveDebrief("c1", Debrief.EMPTY.withOutcome(Outcome.CONTINUATION), DebriefStage.FINISHED);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<CallFrame> begun() {
    return List.of(beginnings.after("c1").frame(), beginnings.copy("c1").frame());
  }

  @Test
  void stageCycleNameAndAccountAreThoseOfTheOpportunityNow() {
    store.saveOpportunity(
        THEN.withName("Line three")
            .withAccountId("a2")
            .withStage(Stage.PROPOSAL)
            .withCycle(CycleLength.SHORT));
    for (CallFrame frame : begun()) {
      assertThat(frame.stage()).isEqualTo(Stage.PROPOSAL);
      assertThat(frame.cycle()).isEqualTo(CycleLength.SHORT);
      assertThat(frame.opportunityName()).isEqualTo("Line three");
      assertThat(frame.accountId()).isEqualTo("a2");
      assertThat(frame.accountName()).isEqualTo("Southfield Foods");
    }
    assertThat(store.call("c1").orElseThrow().plan().frame().stage()).isEqualTo(Stage.DISCOVERY);
  }

  @Test
  void anOpportunityWithoutAnAccountTakesNoneAway() {
    store.saveOpportunity(THEN.withAccountId("").withStage(Stage.PROPOSAL));
    for (CallFrame frame : begun()) {
      assertThat(frame.stage()).isEqualTo(Stage.PROPOSAL);
      assertThat(frame.accountName()).isEqualTo("Northfield Foods");
    }
  }
}
