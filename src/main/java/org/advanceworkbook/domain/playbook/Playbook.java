package org.advanceworkbook.domain.playbook;

import java.util.List;

/** The content a team works with: ladder, questions, fit criteria, agendas. DOMAIN section 4. */
public record Playbook(
    Ladder ladder,
    List<BankQuestion> questions,
    List<FitCriterion> criteria,
    List<AgendaTemplate> agendas) {
  /** Guarantees: lists cannot be changed. */
  public Playbook {
    questions = List.copyOf(questions);
    criteria = List.copyOf(criteria);
    agendas = List.copyOf(agendas);
  }

  /** Questions of one purpose, by its lower-case id. */
  public List<BankQuestion> questionsFor(String purpose) {
    return questions.stream().filter(q -> q.purpose().equals(purpose)).toList();
  }
}
