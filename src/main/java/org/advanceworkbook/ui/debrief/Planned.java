package org.advanceworkbook.ui.debrief;

import java.util.List;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.PlannedQuestion;

/** What a debrief reads from the plan it is held against. */
final class Planned {
  private Planned() {}

  /** The sentence of a wanted commitment, put together from its parts where none was typed. */
  static String text(PlannedAdvance advance) {
    return advance.text().isBlank()
        ? (advance.who() + " " + advance.action()).strip()
        : advance.text().strip();
  }

  /** The questions that were planned, in their order. */
  static List<PlannedQuestion> questions(CallPlan plan) {
    return plan.questions().stream().filter(q -> !q.text().isBlank()).toList();
  }
}
