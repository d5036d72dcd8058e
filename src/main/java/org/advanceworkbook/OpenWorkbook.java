package org.advanceworkbook;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.coaching.CoachingSession;
import org.advanceworkbook.domain.playbook.Playbook;
import org.advanceworkbook.domain.playbook.Rung;
import org.advanceworkbook.ui.shell.NewCall;
import org.advanceworkbook.workbook.Accounts;
import org.advanceworkbook.workbook.Autosave;
import org.advanceworkbook.workbook.Chains;
import org.advanceworkbook.workbook.DebriefEditor;
import org.advanceworkbook.workbook.Delay;
import org.advanceworkbook.workbook.Insight;
import org.advanceworkbook.workbook.Judging;
import org.advanceworkbook.workbook.Library;
import org.advanceworkbook.workbook.PlanBeginnings;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanEditor;
import org.advanceworkbook.workbook.Settings;
import org.advanceworkbook.workbook.Surroundings;
import org.advanceworkbook.workbook.Work;
import org.advanceworkbook.workbook.WorkbookStore;
import org.advanceworkbook.workbook.coaching.SessionEditor;
import org.advanceworkbook.workbook.document.Documents;
import org.advanceworkbook.workbook.share.Sharing;

/**
 * The workbook that is open, with what edits it. Methods that read block; editors belong to the
 * thread of the window.
 */
final class OpenWorkbook {
  private final WorkbookStore store;
  private final Library library;
  private final Chains chains;
  private final Supplier<Playbook> playbook;
  private final Judging judging;
  private final Clock clock;
  private final Delay delay;
  private final Work saving;

  OpenWorkbook(
      WorkbookStore store,
      Supplier<Playbook> playbook,
      Judging judging,
      Clock clock,
      Delay delay,
      Work saving) {
    this.store = store;
    this.library = new Library(store, clock);
    this.chains = new Chains(store, clock);
    this.playbook = playbook;
    this.judging = judging;
    this.clock = clock;
    this.delay = delay;
    this.saving = saving;
  }

  WorkbookStore store() {
    return store;
  }

  Library library() {
    return library;
  }

  Chains chains() {
    return chains;
  }

  Accounts accounts() {
    return new Accounts(store, clock);
  }

  /** What the calls came to. */
  Insight insight() {
    return new Insight(store, clock);
  }

  /** Sends and takes in, in the name of {@code author}. */
  Sharing sharing(Documents documents, Supplier<String> author) {
    return new Sharing(
        store, documents, plan -> judging.facts(plan, Surroundings.NONE), clock, author);
  }

  Playbook playbook() {
    return playbook.get();
  }

  /** A new plan, begun from an opportunity or from an earlier call where one is named. */
  PlanDraft begin(NewCall with, Settings settings) {
    PlanBeginnings beginnings = new PlanBeginnings(store, library, clock);
    if (!with.afterCallId().isEmpty()) {
      return around(beginnings.after(with.afterCallId()));
    }
    if (!with.copyOfCallId().isEmpty()) {
      return around(beginnings.copy(with.copyOfCallId()));
    }
    CallPlan plan = library.begin(CallKind.SALES_CALL, settings.rep());
    if (!with.accountId().isEmpty()) {
      return around(beginnings.with(with.accountId(), plan));
    }
    if (with.opportunityId().isEmpty()) {
      return PlanDraft.of(plan);
    }
    CallPlan framed = beginnings.of(library.opportunity(with.opportunityId()).row(), plan);
    return around(
        playbook().ladder().rung(with.rungId()).map(r -> asking(framed, r)).orElse(framed));
  }

  /** The sentence says who usually does it; the day is for the rep to name. */
  private static CallPlan asking(CallPlan plan, Rung rung) {
    PlannedAdvance target =
        PlannedAdvance.of(rung.typicalActor() + " " + rung.action())
            .withParts(rung.typicalActor(), rung.action(), null, false)
            .withProof(rung.proof())
            .withRung(rung.id());
    return plan.withOutcome(plan.outcome().with(CommitmentLevel.TARGET, target));
  }

  /** The plan of a call with the account and the opportunity it belongs to. */
  PlanDraft draft(String callId) {
    return around(library.call(callId).plan());
  }

  private PlanDraft around(CallPlan plan) {
    var account = store.account(plan.frame().accountId()).orElse(null);
    var opportunity =
        store.opportunity(plan.frame().opportunityId()).map(r -> r.opportunity()).orElse(null);
    return new PlanDraft(known(plan, account), account, opportunity, List.of());
  }

  // What another call found out about the account counts; one still unasked overrules nothing.
  private static CallPlan known(CallPlan plan, Account account) {
    boolean asked = account != null && account.qualification() != QualificationState.SUSPECT;
    return asked && !plan.isFrozen()
        ? plan.withQualify(plan.qualify().withState(account.qualification()))
        : plan;
  }

  PlanEditor editor(PlanDraft draft) {
    return new PlanEditor(draft, judging, clock, new Autosave<>(delay, saving, clock, this::save));
  }

  private void save(PlanDraft draft) {
    store.savePlan(draft, judging.facts(draft.plan(), Surroundings.NONE));
  }

  SessionEditor session(CoachingSession session) {
    return new SessionEditor(
        session,
        new Autosave<CoachingSession>(delay, saving, clock, s -> store.coaching().save(s)));
  }

  DebriefEditor debrief(CallRecord call) {
    String id = call.plan().id();
    return new DebriefEditor(
        call, clock, new Autosave<Debrief>(delay, saving, clock, d -> save(id, d)));
  }

  private void save(String callId, Debrief debrief) {
    store.saveDebrief(callId, debrief, DebriefEditor.stage(debrief));
  }
}
