package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.OpportunityState;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.account.Stakeholder;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An opportunity is taken out again only while nobody has worked on it. */
class DropOpportunityTest {
  @TempDir Path folder;
  private WorkbookStore store;

  @BeforeEach
  void open() {
    SqliteShelf shelf = new SqliteShelf(folder, Clock.fixed(Calls.MORNING, ZoneOffset.UTC));
    store = shelf.open(shelf.defaultPlace());
    store.saveAccount(Calls.BAKERY);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Opportunity named(String id) {
    return Opportunity.named(id, Calls.BAKERY.id(), "A second site");
  }

  @Test
  void oneOfWhichOnlyTheNameIsKnownGoes() {
    store.saveOpportunity(named("bare"));
    store.dropOpportunity("bare");
    assertThat(store.opportunity("bare")).isEmpty();
    store.dropOpportunity("bare");
  }

  @Test
  void oneThatWasWorkedOnStaysAsItIs() {
    Map<String, Consumer<Opportunity>> work =
        Map.of(
            "aims", o -> store.saveOpportunity(o.withAims("Two ovens", "")),
            "win", o -> store.saveOpportunity(o.withAims("", "Less waste")),
            "state", o -> store.saveOpportunity(o.withState(OpportunityState.WON)),
            "people",
                o ->
                    store.saveOpportunity(
                        o.withStakeholders(
                            List.of(new Stakeholder(Calls.OLGA.id(), null, null, "")))),
            "moves", o -> store.moveStage(o.id(), move()),
            "moved back", this::movedThereAndBack,
            "calls", o -> store.savePlan(Calls.draft(planOf(o)), Calls.FACTS),
            "promises",
                o ->
                    store.saveCommitment(
                        Calls.promise("p", Calls.TODAY).withOpportunityId(o.id())));
    work.forEach(
        (name, does) -> {
          store.saveOpportunity(named(name));
          does.accept(named(name));
          Opportunity before = store.opportunity(name).orElseThrow().opportunity();
          assertThatExceptionOfType(WorkbookFailure.class)
              .as(name)
              .isThrownBy(() -> store.dropOpportunity(name))
              .matches(e -> e.problem() == Problem.OPPORTUNITY_IN_USE);
          assertThat(store.opportunity(name).orElseThrow().opportunity()).isEqualTo(before);
        });
  }

  private void movedThereAndBack(Opportunity opportunity) {
    store.moveStage(opportunity.id(), move());
    store.moveStage(
        opportunity.id(),
        new StageMove(Calls.TODAY, Stage.DISCOVERY, Stage.PROSPECTING, "Olga waits", ""));
  }

  private static StageMove move() {
    return new StageMove(
        Calls.TODAY, Stage.PROSPECTING, Stage.DISCOVERY, "Olga sent the figures", "");
  }

  private static CallPlan planOf(Opportunity opportunity) {
    var plan = Calls.plan("call", Calls.TODAY);
    return plan.withFrame(
        plan.frame().change().opportunity(opportunity.id(), opportunity.name()).done());
  }
}
