package org.advanceworkbook.domain.objective;

import java.time.LocalDate;
import java.util.List;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;

/** Rules loaded once for all tests of this package, and contexts to judge in. */
final class Judging {
  static final ObjectiveRules RULES = ObjectiveRules.load();
  static final ObjectiveJudge JUDGE = RULES.judge();
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private Judging() {}

  static ObjectiveContext at(Stage stage) {
    return ObjectiveContext.of(CallKind.SALES_CALL, stage, CycleLength.LONG, TODAY);
  }

  static ObjectiveContext prospecting() {
    return ObjectiveContext.of(CallKind.PROSPECTING, Stage.PROSPECTING, CycleLength.LONG, TODAY);
  }

  static Judgement judge(String text) {
    return JUDGE.judge(text, at(Stage.DISCOVERY));
  }

  static Verdict verdict(String text) {
    return judge(text).verdict();
  }

  static Proposal ending(String text) {
    OutcomeContext context = OutcomeContext.of(CallKind.SALES_CALL, Stage.PROPOSAL, TODAY);
    return RULES.proposer().propose(text, context.withPeople(List.of("Dana Reyes"), List.of()));
  }
}
