package org.advanceworkbook.ui.wizard;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.advanceworkbook.domain.call.OpeningWords;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Field;
import org.advanceworkbook.words.Words;

/** What is known of the people, what builds trust, and the words the call opens with. */
final class RapportPage implements StepPage {
  private final StepForm form;

  RapportPage(WizardParts parts) {
    form = new StepForm(parts);
    Words words = parts.kit().words();
    var people =
        form.area(
            words.get("wizard.rapport.people"),
            2,
            p -> p.rapport().people(),
            (p, t) -> p.withRapport(p.rapport().withPeople(t)));
    var trust =
        form.area(
            words.get("wizard.rapport.trust"),
            2,
            p -> p.rapport().trust(),
            (p, t) -> p.withRapport(p.rapport().withTrust(t)));
    people.hint(words.get("wizard.rapport.people.hint"));
    Node opening =
        StepForm.part(
            words.get("wizard.rapport.opening"),
            opening(words.get("wizard.rapport.why"), OpeningWords::why, OpeningWords::withWhy),
            opening(
                words.get("wizard.rapport.outcome"),
                OpeningWords::outcome,
                OpeningWords::withOutcome),
            opening(words.get("wizard.rapport.time"), OpeningWords::time, OpeningWords::withTime),
            opening(
                words.get("wizard.rapport.permission"),
                OpeningWords::permission,
                OpeningWords::withPermission));
    form.with(people, trust, opening);
  }

  private Field<TextArea> opening(
      String label,
      Function<OpeningWords, String> get,
      BiFunction<OpeningWords, String, OpeningWords> set) {
    return form.area(
        label,
        1,
        p -> get.apply(p.rapport().opening()),
        (p, t) -> p.withRapport(p.rapport().withOpening(set.apply(p.rapport().opening(), t))));
  }

  @Override
  public StepId id() {
    return StepId.RAPPORT;
  }

  @Override
  public Node view() {
    return form.view();
  }

  @Override
  public void focusFirst() {
    form.focusFirst();
  }
}
