package org.advanceworkbook.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.playbook.BankQuestion;

/** Makes questions of a plan. */
final class PlannedQuestions {
  private PlannedQuestions() {}

  /** A question picked from the bank, in the bank’s words at first. */
  static PlannedQuestion from(BankQuestion question) {
    return make(question.id(), question.text(), purpose(question.purpose()), question.aim());
  }

  /** An own question, still without words. */
  static PlannedQuestion own(Purpose purpose) {
    return make("", "", purpose, "");
  }

  private static PlannedQuestion make(String bankId, String text, Purpose purpose, String aim) {
    String id = UUID.randomUUID().toString();
    return new PlannedQuestion(id, bankId, text, purpose, aim, false, "", List.of());
  }

  private static Purpose purpose(String id) {
    return List.of(Purpose.values()).stream()
        .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(id))
        .findFirst()
        .orElse(null);
  }
}
