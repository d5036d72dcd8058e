package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.OpportunityState;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.workbook.Autosave;
import org.advanceworkbook.workbook.HandClock;
import org.advanceworkbook.workbook.HandWork;
import org.advanceworkbook.workbook.Judging;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanEditor;
import org.advanceworkbook.workbook.Problem;
import org.advanceworkbook.workbook.WorkbookFailure;
import org.advanceworkbook.workbook.WorkbookStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that stays open while its account and its opportunity are changed elsewhere. */
class OpenPlanTest {
  private static final Contact LATER =
      new Contact(Calls.OLGA.id(), Calls.BAKERY.id(), "Olga Roth", "", null, "", "", "");

  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private final HandWork work = new HandWork();
  private boolean failing;
  private WorkbookStore store;
  private PlanEditor editor;

  @BeforeEach
  void open() {
    Clock morning = Clock.fixed(Calls.MORNING, ZoneOffset.UTC);
    store = new SqliteShelf(folder, morning).open(folder.resolve("a.advancebook").toString());
    PlanDraft start = Calls.draft(Calls.plan("call-a", Calls.TODAY.plusDays(1)));
    store.savePlan(start, Calls.FACTS);
    editor =
        new PlanEditor(
            new PlanDraft(start.plan(), start.account(), start.opportunity(), List.of()),
            new Judging(ObjectiveRules.load().judge(), clock, true),
            clock,
            new Autosave<>(clock, work, clock, this::save));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void save(PlanDraft draft) {
    if (failing) {
      throw new WorkbookFailure(Problem.DISK_FULL, "", null);
    }
    store.savePlan(draft, Calls.FACTS);
  }

  private Opportunity oven() {
    return store.opportunity(Calls.OVEN.id()).orElseThrow().opportunity();
  }

  private Account bakery() {
    return store.account(Calls.BAKERY.id()).orElseThrow();
  }

  private void key(String rep) {
    editor.edit(p -> p.withRep(rep));
    clock.pass(500);
  }

  @Test
  void aKeyLeavesAccountAndOpportunityAsTheyAreNow() {
    store.moveStage(
        Calls.OVEN.id(), new StageMove(Calls.TODAY, oven().stage(), Stage.SOLUTION, "", ""));
    store.saveAccount(Account.named(Calls.BAKERY.id(), "Zürn & Sons"));
    key("Jo");
    assertThat(oven().stage()).isEqualTo(Stage.SOLUTION);
    assertThat(bakery().name()).isEqualTo("Zürn & Sons");
    assertThat(store.call("call-a").orElseThrow().plan().rep()).isEqualTo("Jo");
    assertThat(editor.draft().opportunity()).isEqualTo(Calls.OVEN);
  }

  @Test
  void whatWasTouchedHereIsSavedOnceAndNotAgain() {
    editor.opportunity(Calls.OVEN.withStage(Stage.SOLUTION));
    editor.qualify(QualificationState.PROSPECT);
    editor.contact(LATER);
    key("Jo");
    assertThat(oven().stage()).isEqualTo(Stage.SOLUTION);
    assertThat(bakery().qualification()).isEqualTo(QualificationState.PROSPECT);
    assertThat(store.contacts(Calls.BAKERY.id(), "", 9)).containsExactly(LATER);

    store.saveOpportunity(Calls.OVEN.withStage(Stage.DECISION));
    store.saveAccount(Calls.BAKERY);
    store.saveContact(Calls.OLGA);
    key("Ann");
    assertThat(oven().stage()).isEqualTo(Stage.DECISION);
    assertThat(bakery()).isEqualTo(Calls.BAKERY);
    assertThat(store.contacts(Calls.BAKERY.id(), "", 9)).containsExactly(Calls.OLGA);
  }

  @Test
  void onlyTheFieldsTouchedHereAreWrittenOverWhatWasChangedElsewhere() {
    store.saveOpportunity(oven().withStage(Stage.DECISION).withState(OpportunityState.WON));
    store.saveAccount(Account.named(Calls.BAKERY.id(), "Zürn & Sons"));
    editor.opportunity(Calls.OVEN.withAims("Two ovens by June", "No burnt bread"));
    editor.qualify(QualificationState.PROSPECT);
    clock.pass(100);
    editor.opportunity(editor.draft().opportunity().withAims("Two ovens by May", ""));
    key("Jo");
    assertThat(oven().salesObjective()).isEqualTo("Two ovens by May");
    assertThat(oven().clientWin()).isEqualTo(Calls.OVEN.clientWin());
    assertThat(oven().stage()).isEqualTo(Stage.DECISION);
    assertThat(oven().state()).isEqualTo(OpportunityState.WON);
    assertThat(bakery().name()).isEqualTo("Zürn & Sons");
    assertThat(bakery().qualification()).isEqualTo(QualificationState.PROSPECT);
  }

  @Test
  void whatIsOnlyPickedIsNotWritten() {
    Opportunity stale = oven();
    store.saveOpportunity(stale.withStage(Stage.DECISION));
    editor.noOpportunity();
    editor.choose(stale);
    key("Jo");
    assertThat(oven().stage()).isEqualTo(Stage.DECISION);
    editor.opportunity(stale.withAims("Two ovens by May", ""));
    key("Ann");
    assertThat(oven()).isEqualTo(stale.withStage(Stage.DECISION).withAims("Two ovens by May", ""));
  }

  @Test
  void aPersonIsChangedFieldByField() {
    store.saveContact(LATER.withReach("olga@bakery.example", "077"));
    editor.contact(Calls.OLGA, Calls.OLGA.withEmail("o@bakery.example"));
    key("Jo");
    assertThat(store.contacts(Calls.BAKERY.id(), "", 9))
        .containsExactly(LATER.withReach("o@bakery.example", "077"));
  }

  @Test
  void whatASaveCouldNotWriteIsWrittenByTheNext() {
    failing = true;
    work.hold();
    editor.qualify(QualificationState.PROSPECT);
    clock.pass(500);
    editor.opportunity(Calls.OVEN.withStage(Stage.SOLUTION));
    work.goOn();
    failing = false;
    key("Jo");
    work.goOn();
    clock.pass(5000);
    work.goOn();
    assertThat(bakery().qualification()).isEqualTo(QualificationState.PROSPECT);
    assertThat(oven().stage()).isEqualTo(Stage.SOLUTION);
  }
}
