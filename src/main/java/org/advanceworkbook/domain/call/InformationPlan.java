package org.advanceworkbook.domain.call;

import java.util.List;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/** Prospecting: who we must speak to, and facts to confirm. R03. */
public record InformationPlan(
    List<PersonSought> people, List<String> facts, List<PlannedQuestion> questions, String notes) {
  /** Nothing written yet. */
  public static final InformationPlan EMPTY = new InformationPlan(null, null, null, "");

  /** Guarantees: texts and lists are never null. */
  public InformationPlan {
    people = Lists.copy(people);
    facts = Lists.copy(facts);
    questions = Lists.copy(questions);
    notes = Texts.orEmpty(notes);
  }

  /** The same with another people. */
  public InformationPlan withPeople(List<PersonSought> value) {
    return new InformationPlan(value, facts, questions, notes);
  }

  /** The same with another facts. */
  public InformationPlan withFacts(List<String> value) {
    return new InformationPlan(people, value, questions, notes);
  }

  /** The same with another questions. */
  public InformationPlan withQuestions(List<PlannedQuestion> value) {
    return new InformationPlan(people, facts, value, notes);
  }

  /** The same with another notes. */
  public InformationPlan withNotes(String value) {
    return new InformationPlan(people, facts, questions, value);
  }
}
