package org.advanceworkbook.workbook.sample;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.objective.ObjectiveJudge;
import org.advanceworkbook.workbook.Judging;
import org.advanceworkbook.workbook.PlanFacts;
import org.advanceworkbook.workbook.Surroundings;

/** Judges a plan as on the day when it was last changed, so that no clock enters the sample. */
public final class SampleFacts implements Function<CallPlan, PlanFacts> {
  private final ObjectiveJudge judge;

  /** Facts by this judge. */
  public SampleFacts(ObjectiveJudge judge) {
    this.judge = judge;
  }

  @Override
  public PlanFacts apply(CallPlan plan) {
    Clock then = Clock.fixed(plan.changedAt(), ZoneOffset.UTC);
    return new Judging(judge, then, true).facts(plan, Surroundings.NONE);
  }
}
