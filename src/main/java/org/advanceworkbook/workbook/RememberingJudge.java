package org.advanceworkbook.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.ObjectiveContext;
import org.advanceworkbook.domain.objective.ObjectiveJudge;

/**
 * A judge that keeps its last dozen answers, by the text and by all that was known around it. There
 * is one for a workbook: one key in a plan has its three objectives judged for the steps, the coach
 * and the lists, and soon after for the save; with a text as long as a pasted letter that would be
 * felt. The save knows less around the plan than the open page may, which makes it another
 * question. Safe for any thread when the judge is; two that ask the same at once may both wait.
 */
final class RememberingJudge implements ObjectiveJudge {
  private static final int LAST = 12;

  private record Asked(String text, ObjectiveContext context) {}

  private final ObjectiveJudge judge;
  private final Map<Asked, Judgement> said =
      new LinkedHashMap<>(LAST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Judgement> eldest) {
          return size() > LAST;
        }
      };

  RememberingJudge(ObjectiveJudge judge) {
    this.judge = judge;
  }

  @Override
  public Judgement judge(String text, ObjectiveContext context) {
    Asked asked = new Asked(text, context);
    Judgement known = known(asked);
    if (known != null) {
      return known;
    }
    Judgement now = judge.judge(text, context);
    keep(asked, now);
    return now;
  }

  private synchronized Judgement known(Asked asked) {
    return said.get(asked);
  }

  private synchronized void keep(Asked asked, Judgement now) {
    said.put(asked, now);
  }

  @Override
  public String rulesVersion() {
    return judge.rulesVersion();
  }
}
