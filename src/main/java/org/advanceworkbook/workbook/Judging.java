package org.advanceworkbook.workbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.CustomersView;
import org.advanceworkbook.domain.call.OurAttendee;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.Source;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.ObjectiveContext;
import org.advanceworkbook.domain.objective.ObjectiveJudge;
import org.advanceworkbook.domain.objective.Verdict;
import org.advanceworkbook.domain.steps.Judged;
import org.advanceworkbook.domain.steps.PlanReview;
import org.advanceworkbook.domain.steps.Readiness;

/**
 * Lets the objective judge read a plan, and boils down what it says to what steps, lists and charts
 * need. Safe for any thread when the judge is.
 */
public final class Judging {
  /** As many required answers may be missing from a plan that is called nearly ready. */
  private static final int NEARLY = 2;

  private final ObjectiveJudge judge;
  private final Clock clock;
  private final BooleanSupplier dayFirst;

  /**
   * @param clock tells today
   * @param dayFirst true where 3/6 means the third of June
   */
  public Judging(ObjectiveJudge judge, Clock clock, boolean dayFirst) {
    this(judge, clock, () -> dayFirst);
  }

  /**
   * @param clock tells today
   * @param dayFirst whether 3/6 means the third of June, asked anew each time: it can be set while
   *     a plan is open
   */
  public Judging(ObjectiveJudge judge, Clock clock, BooleanSupplier dayFirst) {
    this.judge = new RememberingJudge(judge);
    this.clock = clock;
    this.dayFirst = dayFirst;
  }

  /** What the judge says about the commitment of one level. */
  public Judgement judge(CallPlan plan, CommitmentLevel level, Surroundings around) {
    return judge.judge(plan.outcome().at(level).text(), context(plan, around));
  }

  /** The plan with its verdicts, for the steps. */
  public PlanReview review(CallPlan plan, Surroundings around) {
    ObjectiveContext context = context(plan, around);
    return review(plan, around, context, judgedOrNull(plan.outcome().target(), context));
  }

  /** What lists and charts keep about the plan. */
  public PlanFacts facts(CallPlan plan, Surroundings around) {
    ObjectiveContext context = context(plan, around);
    Judgement target = judgedOrNull(plan.outcome().target(), context);
    PlanReview review = review(plan, around, context, target);
    Readiness readiness = Readiness.of(review);
    return new PlanFacts(
        target == null ? "" : target.verdict().name(),
        review.target().energy(),
        review.target().testsPassed(),
        readiness.points(),
        state(review, readiness),
        missing(readiness),
        judge.rulesVersion());
  }

  private PlanReview review(
      CallPlan plan, Surroundings around, ObjectiveContext context, Judgement target) {
    return new PlanReview(
        plan,
        boiledDown(target),
        boiledDown(judgedOrNull(plan.outcome().best(), context)),
        boiledDown(judgedOrNull(plan.outcome().minimum(), context)),
        today(),
        around.clashes(),
        SameObjective.among(plan.outcome().target().text(), around.recentObjectives()));
  }

  private static PlanState state(PlanReview review, Readiness readiness) {
    if (!review.target().given()) {
      return PlanState.NOT_STARTED;
    }
    if (!review.target().counts()) {
      return PlanState.NOT_AN_ADVANCE;
    }
    long missing = readiness.required().stream().filter(i -> !i.met()).count();
    if (missing == 0) {
      return PlanState.READY;
    }
    return missing <= NEARLY ? PlanState.NEARLY_READY : PlanState.BEGUN;
  }

  private static String missing(Readiness readiness) {
    return readiness.required().stream()
        .filter(i -> !i.met())
        .findFirst()
        .map(i -> i.key() + ".missing")
        .orElse("");
  }

  /** Null where nothing is written. */
  private Judgement judgedOrNull(PlannedAdvance advance, ObjectiveContext context) {
    return advance.text().isBlank() ? null : judge.judge(advance.text(), context);
  }

  private static Judged boiledDown(Judgement said) {
    if (said == null) {
      return Judged.NOTHING;
    }
    boolean counts = said.verdict() == Verdict.ADVANCE || said.verdict() == Verdict.PURPOSE_ONLY;
    return new Judged(true, counts, said.passed(), said.energy());
  }

  private ObjectiveContext context(CallPlan plan, Surroundings around) {
    CallFrame frame = plan.frame();
    CustomersView view = plan.customer();
    List<String> clients = frame.theirs().stream().map(Attendee::nameAndRole).toList();
    List<String> ours = frame.ours().stream().map(OurAttendee::name).toList();
    return new ObjectiveContext(
        frame.kind(),
        frame.stage(),
        frame.cycle(),
        today(),
        frame.date(),
        clients,
        ours,
        frame.accountName(),
        view.objective(),
        view.source() == Source.SAID,
        around.reachedRungs(),
        dayFirst.getAsBoolean());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
