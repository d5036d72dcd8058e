package org.advanceworkbook.domain.call;

import java.util.List;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.account.QualificationState;

/**
 * Prospecting: a prospect or a suspect. R04, R14.
 *
 * @param checks criteria from the playbook and own ones
 * @param state what it amounts to; the rep decides
 * @param questions further qualifying questions
 */
public record QualifyPlan(
    List<FitCheck> checks, QualificationState state, List<PlannedQuestion> questions) {
  /** Nothing written yet. */
  public static final QualifyPlan EMPTY = new QualifyPlan(null, null, null);

  /** Guarantees: texts and lists are never null. */
  public QualifyPlan {
    checks = Lists.copy(checks);
    questions = Lists.copy(questions);
    state = state == null ? QualificationState.SUSPECT : state;
  }

  /** The same with another checks. */
  public QualifyPlan withChecks(List<FitCheck> value) {
    return new QualifyPlan(value, state, questions);
  }

  /** The same with another state. */
  public QualifyPlan withState(QualificationState value) {
    return new QualifyPlan(checks, value, questions);
  }

  /** The same with another questions. */
  public QualifyPlan withQuestions(List<PlannedQuestion> value) {
    return new QualifyPlan(checks, state, value);
  }
}
