package org.advanceworkbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.account.StageMove;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.domain.coaching.CallPart;
import org.advanceworkbook.domain.coaching.Comment;
import org.advanceworkbook.domain.coaching.CommentState;
import org.advanceworkbook.domain.coaching.LookRequest;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.workbook.CallFilter;
import org.advanceworkbook.workbook.CallOrder;
import org.advanceworkbook.workbook.CommitmentFilter;
import org.advanceworkbook.workbook.DebriefStage;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.ShareSelection;
import org.advanceworkbook.workbook.merge.CellKey;
import org.advanceworkbook.workbook.merge.Kinds;
import org.advanceworkbook.workbook.merge.Version;
import org.advanceworkbook.workbook.share.Bundle;
import org.advanceworkbook.workbook.share.Change;
import org.advanceworkbook.workbook.share.Conflict;
import org.advanceworkbook.workbook.share.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rep and a coach with a workbook each, and the files that go between them. */
class SharingTest {
  private static final CallPlan PLAN = Calls.plan("call", Calls.TODAY.plusDays(1));

  @TempDir Path folder;
  private Exchanging mara;
  private Exchanging ben;

  @BeforeEach
  void open() {
    mara = new Exchanging(folder, "Mara");
    ben = new Exchanging(folder, "Ben");
    mara.store.savePlan(Calls.draft(PLAN), Calls.FACTS);
    mara.store.saveCommitment(
        Calls.promise("by-hand", Calls.TODAY).withOpportunityId(Calls.OVEN.id()));
    mara.store.moveStage(
        Calls.OVEN.id(),
        new StageMove(Calls.TODAY, Stage.PROSPECTING, Stage.DISCOVERY, "Olga baked", ""));
  }

  @AfterEach
  void close() {
    mara.close();
    ben.close();
  }

  private static Comment said(String id, String text) {
    return Comment.begin(
            id, "call", CallPart.of(StepId.OUTCOME), "Ben", AuthorRole.COACH, Calls.MORNING)
        .withText(text);
  }

  private static CallPlan people(CallPlan plan, String words) {
    return plan.withRapport(plan.rapport().withPeople(words));
  }

  private static CallPlan notes(CallPlan plan, String words) {
    return plan.withDiscovery(plan.discovery().withNotes(words));
  }

  private void save(Exchanging at, CallPlan plan) {
    at.store.savePlan(PlanDraft.of(plan), Calls.FACTS);
  }

  private CallPlan plan(Exchanging at) {
    return at.store.call("call").orElseThrow().plan();
  }

  private void debrief(Exchanging at) {
    at.store.saveDebrief(
        "call",
        Calls.debrief(Outcome.ADVANCE)
            .withPromises(List.of(Calls.promise("told", Calls.TODAY.plusDays(3)))),
        DebriefStage.FINISHED);
  }

  @Test
  void everythingArrivesAsItWas() {
    debrief(mara);
    Receipt receipt = ben.take(mara.all());
    assertThat(ben.standing()).isEqualTo(mara.standing());
    assertThat(ben.cells()).isEqualTo(mara.cells());
    assertThat(ben.store.call("call")).isEqualTo(mara.store.call("call"));
    assertThat(ben.store.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, 9, 0))
        .isEqualTo(mara.store.calls(CallFilter.ALL, CallOrder.NEWEST_FIRST, 9, 0));
    assertThat(ben.store.commitments(CommitmentFilter.OPEN, 9))
        .isEqualTo(mara.store.commitments(CommitmentFilter.OPEN, 9))
        .hasSize(2);
    assertThat(ben.store.opportunity(Calls.OVEN.id()))
        .isEqualTo(mara.store.opportunity(Calls.OVEN.id()));
    assertThat(ben.store.stageMoves(Calls.OVEN.id())).hasSize(1);
    assertThat(ben.store.contacts(Calls.BAKERY.id(), "", 9)).containsExactly(Calls.OLGA);
    assertThat(ben.store.count(CallFilter.ALL.withSearch("zurn spelt"))).isOne();
    assertThat(ben.store.check().problems()).isEmpty();
    assertThat(receipt.count(Change.What.NEW, Kinds.CALL)).isOne();
    assertThat(receipt.calls()).isOne();
    assertThat(receipt.author()).isEqualTo("Mara");
    assertThat(receipt.changes())
        .extracting(Change::name)
        .contains("Café Zürn Bakeries 2026-03-03", "Olga Zürn", "Second oven", "Olga baked");
  }

  @Test
  void takenInAgainItChangesNothing() {
    Bundle bundle = mara.all();
    ben.take(bundle);
    var before = ben.cells();
    assertThat(ben.take(bundle).changesNothing()).isTrue();
    assertThat(mara.take(ben.all()).changesNothing()).isTrue();
    assertThat(ben.cells()).isEqualTo(before);
    assertThat(mara.cells()).isEqualTo(before);
  }

  @Test
  void alookWritesNothing() {
    Receipt look = ben.sharing.look(mara.all(), "f");
    assertThat(look.changes()).isNotEmpty();
    assertThat(ben.store.count(CallFilter.ALL)).isZero();
    assertThat(ben.cells()).isEmpty();
  }

  @Test
  void differentSectionsOfAPlanComeTogetherByThemselves() {
    ben.take(mara.all());
    save(mara, people(plan(mara), "Olga likes rye"));
    save(ben, notes(plan(ben), "ask about the trays"));
    Receipt receipt = mara.take(ben.all());
    ben.take(mara.all());
    assertThat(receipt.count(Change.What.CONFLICT)).isZero();
    assertThat(receipt.count(Change.What.CHANGED)).isOne();
    assertThat(plan(mara).rapport().people()).isEqualTo("Olga likes rye");
    assertThat(plan(mara).discovery().notes()).isEqualTo("ask about the trays");
    assertThat(plan(ben).rapport()).isEqualTo(plan(mara).rapport());
    assertThat(ben.standing()).isEqualTo(mara.standing());
    assertThat(mara.sharing.conflicts()).isEmpty();
  }

  @Test
  void theSameSectionIsAskedAboutOnceAndTheAnswerTravels() {
    ben.take(mara.all());
    save(mara, people(plan(mara), "Olga likes rye"));
    save(ben, people(plan(ben), "Olga likes spelt"));
    Receipt receipt = mara.take(ben.all());
    ben.take(mara.all());
    assertThat(receipt.count(Change.What.CONFLICT)).isOne();
    assertThat(ben.standing()).isEqualTo(mara.standing());
    Conflict asked = only(mara);
    assertThat(asked.key()).isEqualTo(new CellKey(Kinds.CALL, "call", "plan.rapport"));
    assertThat(asked.late()).isFalse();
    assertThat(asked.versions()).extracting(Version::author).containsOnly("Mara", "Ben");
    assertThat(mara.take(ben.all()).count(Change.What.CONFLICT)).isZero();
    String hers =
        asked.versions().stream().filter(v -> v.author().equals("Mara")).findAny().get().id();
    mara.sharing.decide(asked, hers);
    assertThat(mara.sharing.conflicts()).isEmpty();
    assertThat(plan(mara).rapport().people()).isEqualTo("Olga likes rye");
    ben.take(mara.all());
    assertThat(ben.sharing.conflicts()).isEmpty();
    assertThat(plan(ben).rapport().people()).isEqualTo("Olga likes rye");
    assertThat(ben.cells()).isEqualTo(mara.cells());
  }

  private static Conflict only(Exchanging at) {
    assertThat(at.sharing.conflicts()).hasSize(1);
    return at.sharing.conflicts().getFirst();
  }

  @Test
  void anEditOfAPartInConflictKeepsTheOthersWords() {
    ben.take(mara.all());
    save(mara, people(plan(mara), "rye"));
    save(ben, people(plan(ben), "spelt"));
    mara.take(ben.all());
    save(mara, people(plan(mara), "wheat"));
    mara.all();
    assertThat(only(mara).versions())
        .extracting(Version::content)
        .anyMatch(c -> c.contains("wheat"))
        .hasSize(2);
  }

  @Test
  void aHeldPlanStaysAndWordsThatCameTooLateAreKeptBeside() {
    ben.take(mara.all());
    debrief(mara);
    CallPlan held = plan(mara);
    save(ben, people(plan(ben), "too late"));
    Receipt receipt = mara.take(ben.all());
    assertThat(plan(mara)).isEqualTo(held);
    assertThat(receipt.count(Change.What.CONFLICT)).isOne();
    Conflict late = only(mara);
    assertThat(late.late()).isTrue();
    assertThat(late.versions()).hasSize(2);
    assertThat(late.versions().get(1).content()).contains("too late");
    ben.take(mara.all());
    assertThat(plan(ben)).isEqualTo(held);
    assertThat(ben.cells()).isEqualTo(mara.cells());
    mara.sharing.decide(late, late.versions().get(1).id());
    assertThat(plan(mara)).isEqualTo(held);
    assertThat(mara.sharing.conflicts()).isEmpty();
    ben.take(mara.all());
    assertThat(ben.sharing.conflicts()).isEmpty();
    assertThat(ben.standing()).isEqualTo(mara.standing());
  }

  @Test
  void twoDebriefsOfOneCallAreAskedAboutAndTheFirstHeldPlanStands() {
    ben.take(mara.all());
    save(ben, people(plan(ben), "his plan"));
    debrief(mara);
    ben.store.saveDebrief("call", Calls.debrief(Outcome.CONTINUATION), DebriefStage.FINISHED);
    mara.take(ben.all());
    ben.take(mara.all());
    assertThat(ben.standing()).isEqualTo(mara.standing());
    assertThat(ben.store.call("call")).isEqualTo(mara.store.call("call"));
    assertThat(mara.sharing.conflicts()).extracting(c -> c.key().part()).contains(Kinds.DEBRIEF);
    assertThat(mara.store.check().problems()).isEmpty();
  }

  @Test
  void aDebriefTakenBackOpensThePlanThereToo() {
    debrief(mara);
    ben.take(mara.all());
    mara.store.saveDebrief(
        "call", org.advanceworkbook.domain.call.Debrief.EMPTY, DebriefStage.BEGUN);
    ben.take(mara.all());
    assertThat(plan(ben).status()).isNotEqualTo(PlanStatus.DEBRIEFED);
    assertThat(plan(ben).isFrozen()).isFalse();
    assertThat(ben.store.commitments(CommitmentFilter.OPEN, 9)).hasSize(1);
    save(ben, people(plan(ben), "open again"));
    mara.take(ben.all());
    assertThat(plan(mara).rapport().people()).isEqualTo("open again");
    assertThat(ben.standing()).isEqualTo(mara.standing());
  }

  @Test
  void whatWasDeletedStaysDeletedAndComesBackWhole() {
    Bundle old = mara.all();
    ben.take(old);
    mara.store.deleteCall("call");
    save(ben, people(plan(ben), "meanwhile"));
    Receipt receipt = ben.take(mara.all());
    mara.take(ben.all());
    assertThat(receipt.count(Change.What.GONE)).isOne();
    assertThat(ben.store.count(CallFilter.ALL)).isZero();
    assertThat(mara.store.count(CallFilter.ALL)).isZero();
    ben.take(old);
    assertThat(ben.store.count(CallFilter.ALL)).isZero();
    mara.store.restoreCall("call");
    ben.take(mara.all());
    assertThat(plan(ben).rapport().people()).isEqualTo("meanwhile");
    assertThat(plan(mara).rapport().people()).isEqualTo("meanwhile");
  }

  @Test
  void aPromiseTakenOutStaysOut() {
    Bundle old = mara.all();
    ben.take(old);
    mara.store.removeCommitment("by-hand");
    ben.take(mara.all());
    assertThat(ben.store.commitments(CommitmentFilter.OPEN, 9)).isEmpty();
    ben.take(old);
    assertThat(ben.store.commitments(CommitmentFilter.OPEN, 9)).isEmpty();
    assertThat(mara.take(ben.all()).changesNothing()).isTrue();
    mara.store.takeBackStageMove(Calls.OVEN.id());
    ben.take(mara.all());
    assertThat(ben.store.stageMoves(Calls.OVEN.id())).isEmpty();
    assertThat(ben.store.opportunity(Calls.OVEN.id()).get().opportunity().stage())
        .isEqualTo(Stage.PROSPECTING);
  }

  @Test
  void aNoteOfTheCoachForHimselfNeverLeaves() {
    ben.take(mara.all());
    ben.store.comments().save(said("open", "Who signs?"));
    ben.store.comments().save(said("own", "She avoids the money").withPrivateToCoach(true));
    assertThat(ben.sharing.keptBack(ShareSelection.ALL)).isOne();
    Bundle bundle = ben.all();
    assertThat(bundle.toString()).contains("Who signs?").doesNotContain("avoids the money");
    mara.take(bundle);
    assertThat(mara.store.comments().unseen(9)).extracting(Comment::id).containsExactly("open");
    mara.store.comments().seen("call");
    mara.store
        .comments()
        .save(mara.store.comments().comment("open").get().withState(CommentState.RESOLVED));
    ben.take(mara.all());
    assertThat(ben.store.comments().ofCall("call"))
        .extracting(Comment::state)
        .containsExactlyInAnyOrder(CommentState.RESOLVED, CommentState.OPEN);
    ben.store.comments().save(said("open", "Who signs?").withPrivateToCoach(true));
    mara.take(ben.all());
    assertThat(mara.store.comments().ofCall("call")).isEmpty();
  }

  @Test
  void selectedCallsGoWithWhatBelongsToThem() {
    mara.store.savePlan(
        PlanDraft.of(Calls.plan("other", LocalDate.EPOCH).withFrame(PLAN.frame())), Calls.FACTS);
    mara.store.saveAccount(Account.named("acc-else", "Somebody else"));
    mara.store
        .comments()
        .save(LookRequest.ask("w", "call", Calls.TODAY, "", "Mara", Calls.MORNING));
    ben.take(mara.sharing.share(ShareSelection.ofCalls(Set.of("call"))));
    assertThat(ben.store.call("call")).isPresent();
    assertThat(ben.store.call("other")).isEmpty();
    assertThat(ben.store.accounts("", 9)).containsExactly(Calls.BAKERY);
    assertThat(ben.store.opportunity(Calls.OVEN.id())).isPresent();
    assertThat(ben.store.comments().waitingWishes(9)).hasSize(1);
    assertThat(ben.store.commitments(CommitmentFilter.OPEN, 9)).isEmpty();
    ben.take(mara.sharing.share(ShareSelection.ofOpportunity(Calls.OVEN.id())));
    assertThat(ben.store.call("other")).isPresent();
    assertThat(ben.store.commitments(CommitmentFilter.OPEN, 9)).hasSize(1);
  }
}
