package org.advanceworkbook.ui.wizard;

import java.time.LocalDate;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.objective.Judgement;
import org.advanceworkbook.domain.objective.Parts;
import org.advanceworkbook.domain.objective.SentenceBuilder;
import org.advanceworkbook.words.DateStyle;

/** Keeps the sentence of the objective and its parts in step. */
final class TargetSentence {
  private static final int DAYS = 7;

  private TargetSentence() {}

  /** A week after the call, or from today where the call has no day to come. */
  static LocalDate due(WizardParts parts) {
    LocalDate today = parts.kit().dates().today();
    LocalDate call = parts.plan().frame().date();
    return (call == null || call.isBefore(today) ? today : call).plusDays(DAYS);
  }

  /** The advance with the parts the judge finds in {@code text}. */
  static PlannedAdvance read(WizardParts parts, PlannedAdvance advance, String text) {
    Judgement said = parts.editor().judged(text);
    Parts found = said.parts();
    return advance
        .withText(text)
        .withParts(found.who(), found.action(), found.due(), found.inTheCall());
  }

  /** The advance with these parts and the sentence made of them. */
  static PlannedAdvance write(
      WizardParts parts,
      PlannedAdvance advance,
      String who,
      String action,
      LocalDate due,
      boolean in) {
    String text =
        SentenceBuilder.sentence(
            who,
            action,
            due,
            in,
            parts.kit().dates().today(),
            parts.kit().dates().style() != DateStyle.MONTH_FIRST);
    return advance.withText(text).withParts(who, action, due, in);
  }

  /** The plan with another target. */
  static CallPlan with(CallPlan plan, PlannedAdvance target) {
    return plan.withOutcome(plan.outcome().with(CommitmentLevel.TARGET, target));
  }
}
