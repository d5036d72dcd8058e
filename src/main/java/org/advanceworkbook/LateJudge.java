package org.advanceworkbook;

import java.util.concurrent.CompletableFuture;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.ObjectiveContext;
import org.advanceworkbook.domain.objective.ObjectiveJudge;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.domain.objective.OutcomeProposer;

/** The judge, read beside the start of the window; who asks before it is there waits. */
final class LateJudge implements ObjectiveJudge {
  private final CompletableFuture<ObjectiveRules> rules;
  private final CompletableFuture<ObjectiveJudge> judge;

  LateJudge() {
    rules = CompletableFuture.supplyAsync(ObjectiveRules::load);
    judge = rules.thenApply(ObjectiveRules::judge);
  }

  @Override
  public Judgement judge(String text, ObjectiveContext context) {
    return judge.join().judge(text, context);
  }

  @Override
  public String rulesVersion() {
    return judge.join().rulesVersion();
  }

  /** The proposer of outcomes. */
  OutcomeProposer proposer() {
    return rules.join().proposer();
  }
}
