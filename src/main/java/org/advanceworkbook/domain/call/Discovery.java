package org.advanceworkbook.domain.call;

import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/**
 * The step for discovery: what to learn, the questions in order, and what is known already. R08,
 * R15, R41.
 *
 * @param goals what must be learnt to earn the advance
 * @param questions in the order in which they will be asked
 * @param known gap checklist: what we know; a gap without an entry is open
 * @param notes free text
 */
public record Discovery(
    List<LearningGoal> goals,
    List<PlannedQuestion> questions,
    Map<Gap, String> known,
    String notes) {
  /** Nothing written yet. */
  public static final Discovery EMPTY = new Discovery(null, null, null, "");

  /** Guarantees: texts and lists are never null. */
  public Discovery {
    goals = Lists.copy(goals);
    questions = Lists.copy(questions);
    known = Lists.copy(known);
    notes = Texts.orEmpty(notes);
  }

  /** The same with another goals. */
  public Discovery withGoals(List<LearningGoal> value) {
    return new Discovery(value, questions, known, notes);
  }

  /** The same with another questions. */
  public Discovery withQuestions(List<PlannedQuestion> value) {
    return new Discovery(goals, value, known, notes);
  }

  /** The same with another known. */
  public Discovery withKnown(Map<Gap, String> value) {
    return new Discovery(goals, questions, value, notes);
  }

  /** The same with another notes. */
  public Discovery withNotes(String value) {
    return new Discovery(goals, questions, known, value);
  }
}
