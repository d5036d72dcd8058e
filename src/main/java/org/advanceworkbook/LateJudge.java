package org.advanceworkbook;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.ObjectiveContext;
import org.advanceworkbook.domain.objective.ObjectiveJudge;
import org.advanceworkbook.domain.objective.ObjectiveRules;
import org.advanceworkbook.domain.objective.OutcomeProposer;

/**
 * The judge, read beside the start of the window; who asks before it is there waits. It has judged
 * once before anybody types: the first sentence of a fresh machine costs many times the second, and
 * that must not be the rep's first key.
 */
final class LateJudge implements ObjectiveJudge {
  /** A task of ours, a client's act, a day and a slip: what most sentences make the rules load. */
  private static final String REHEARSED = "Show the plan, get Dana to sennd the figures by Friday";

  private static final LocalDate SOME_DAY = LocalDate.of(2026, 3, 2);

  private final CompletableFuture<ObjectiveRules> rules;
  private final CompletableFuture<ObjectiveJudge> judge;

  LateJudge() {
    rules = CompletableFuture.supplyAsync(ObjectiveRules::load);
    judge = rules.thenApply(ObjectiveRules::judge);
    judge.thenAcceptAsync(LateJudge::rehearse);
  }

  private static void rehearse(ObjectiveJudge judge) {
    judge.judge(
        REHEARSED,
        ObjectiveContext.of(CallKind.SALES_CALL, Stage.DISCOVERY, CycleLength.LONG, SOME_DAY));
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
