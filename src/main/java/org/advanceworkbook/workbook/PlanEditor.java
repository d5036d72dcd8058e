package org.advanceworkbook.workbook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.account.Stakeholder;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.steps.PlanReview;
import org.advanceworkbook.domain.steps.Readiness;
import org.advanceworkbook.domain.steps.Step;
import org.advanceworkbook.domain.steps.StepReport;
import org.advanceworkbook.domain.steps.Steps;

/**
 * A plan being edited: every change makes a new immutable plan, is judged, told to the listeners
 * and saved by itself.
 *
 * <p>Guarantees: whatever is put in is kept as it is, valid or not; a frozen plan is never changed.
 * Confined to the thread of the window.
 */
public final class PlanEditor {
  private final Judging judging;
  private final Clock clock;
  private final Autosave<PlanDraft> autosave;
  private final List<Consumer<PlanEditor>> listeners = new ArrayList<>();
  private PlanDraft draft;
  private DraftBase read = DraftBase.NONE;
  private boolean left;
  private Surroundings around = Surroundings.NONE;
  private PlanReview review;

  /** An editor over a plan as stored, or a new one; nothing is saved until something changes. */
  public PlanEditor(PlanDraft start, Judging judging, Clock clock, Autosave<PlanDraft> autosave) {
    this.draft = start;
    this.judging = judging;
    this.clock = clock;
    this.autosave = autosave;
    autosave.joining((unsaved, later) -> later.over(unsaved));
    this.review = judging.review(start.plan(), around);
  }

  /** The plan as it stands. */
  public CallPlan plan() {
    return draft.plan();
  }

  /** The plan with all that was made along with it. */
  public PlanDraft draft() {
    return draft;
  }

  /** True when the plan can only be read. */
  public boolean isFrozen() {
    return plan().isFrozen();
  }

  /** Who is told after every change. */
  public void onChange(Consumer<PlanEditor> listener) {
    listeners.add(listener);
  }

  /** Where the state of saving is told. */
  public Autosave<PlanDraft> saving() {
    return autosave;
  }

  /**
   * The plan is no longer open here: what is pending is saved, and nothing is changed any more.
   * What was kept of this editor, such as an offer to undo, must not write over a later visit.
   */
  public void leave() {
    autosave.flush();
    left = true;
  }

  /** Changes the plan. Nothing happens where the change changes nothing or the plan is frozen. */
  public void edit(UnaryOperator<CallPlan> change) {
    change(draft.withPlan(change.apply(plan())));
  }

  /**
   * Links an account, made or changed here; saved together with the plan, which takes over whether
   * the account is qualified.
   */
  public void account(Account account) {
    CallPlan plan =
        plan()
            .withFrame(plan().frame().change().account(account.id(), account.name()).done())
            .withQualify(plan().qualify().withState(account.qualification()));
    change(new PlanDraft(plan, account, draft.opportunity(), draft.contacts()));
  }

  /** Links an account as it was read: of it, only what is changed from here on is written. */
  public void choose(Account known) {
    read = read.with(known);
    account(known);
  }

  /** Links an opportunity as it was read; of it, only what is changed from here on is written. */
  public void choose(Opportunity known) {
    read = read.with(known);
    opportunity(known);
  }

  /** Decides whether they are a prospect. The linked account learns it, for all later calls. */
  public void qualify(QualificationState state) {
    CallPlan plan = plan().withQualify(plan().qualify().withState(state));
    Account account = isLinked() ? draft.account().withQualification(state) : draft.account();
    change(new PlanDraft(plan, account, draft.opportunity(), draft.contacts()));
  }

  /** True where the plan belongs to an account that is kept in the workbook. */
  public boolean isLinked() {
    return draft.account() != null && draft.account().id().equals(plan().frame().accountId());
  }

  /**
   * Links an opportunity, made or changed here. The plan takes over its stage and cycle where it is
   * another one, or where they changed: a stage that only the plan has stays as long.
   */
  public void opportunity(Opportunity opportunity) {
    Opportunity was = draft.opportunity();
    boolean same = was != null && was.id().equals(opportunity.id());
    boolean keepsStage = same && was.stage() == opportunity.stage();
    CallPlan plan =
        plan()
            .withFrame(
                plan()
                    .frame()
                    .change()
                    .opportunity(opportunity.id(), opportunity.name())
                    .stage(keepsStage ? plan().frame().stage() : opportunity.stage())
                    .cycle(opportunity.cycle())
                    .done());
    change(new PlanDraft(plan, draft.account(), opportunity, draft.contacts()));
  }

  /** Takes the opportunity off the plan; the opportunity itself stays in the workbook. */
  public void noOpportunity() {
    CallPlan plan = plan().withFrame(plan().frame().change().opportunity("", "").done());
    change(new PlanDraft(plan, draft.account(), null, draft.contacts()));
  }

  /**
   * Changes a person as they were read. Only what differs is written; for the rest see {@link
   * #contact(Contact)}.
   */
  public void contact(Contact known, Contact now) {
    read = read.with(known);
    contact(now);
  }

  /**
   * Adds or changes a person of the client, saved together with the plan. The person's part in the
   * opportunity of this call follows, DOMAIN section 3.
   */
  public void contact(Contact contact) {
    List<Contact> others =
        draft.contacts().stream().filter(c -> !c.id().equals(contact.id())).toList();
    Opportunity sale = draft.opportunity();
    boolean here = sale != null && sale.id().equals(plan().frame().opportunityId());
    Opportunity told =
        here ? sale.withStakeholders(Stakeholder.with(sale.stakeholders(), contact)) : sale;
    change(new PlanDraft(plan(), draft.account(), told, Lists.plus(others, contact)));
  }

  /** What is known from the rest of the workbook; judged anew, nothing is saved. */
  public void surroundings(Surroundings known) {
    around = known;
    review = judging.review(plan(), around);
    tell();
  }

  /** The plan with its verdicts. */
  public PlanReview review() {
    return review;
  }

  /** What the judge says about one level, in full. */
  public Judgement judgement(CommitmentLevel level) {
    return judging.judge(plan(), level, around);
  }

  /** What the judge would say about the objective if it read so. */
  public Judgement judged(String text) {
    CallPlan read =
        plan().withOutcome(plan().outcome().with(CommitmentLevel.TARGET, PlannedAdvance.of(text)));
    return judging.judge(read, CommitmentLevel.TARGET, around);
  }

  /** The steps of the present kind. */
  public List<Step> steps() {
    return Steps.of(plan().kind());
  }

  /** What a step says. */
  public StepReport report(Step step) {
    return step.review(review);
  }

  /** How ready the plan is. */
  public Readiness readiness() {
    return Readiness.of(review);
  }

  /** What lists will show about it. */
  public PlanFacts facts() {
    return judging.facts(plan(), around);
  }

  private void change(PlanDraft changed) {
    if (left || isFrozen() || changed.equals(draft)) {
      return;
    }
    review = judging.review(changed.plan(), around);
    PlanStatus status = Readiness.of(review).isReady() ? PlanStatus.READY : PlanStatus.DRAFT;
    PlanDraft before = draft;
    draft = changed.withPlan(changed.plan().withStatus(status).withChangedAt(clock.instant()));
    review = judging.review(draft.plan(), around);
    autosave.changed(draft.since(before, read));
    tell();
  }

  private void tell() {
    listeners.forEach(l -> l.accept(this));
  }
}
