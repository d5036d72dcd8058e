package org.advanceworkbook.ui.wizard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Buttons;
import org.advanceworkbook.ui.kit.Headings;
import org.advanceworkbook.ui.kit.Icons;
import org.advanceworkbook.words.Words;

/** What to learn, the questions in order, what is known already; the question bank beside it. */
final class DiscoverPage implements StepPage {
  private final WizardParts parts;
  private final StepForm form;
  private final QuestionRows questions;
  private final QuestionBankPanel bank;
  private final Button own;

  DiscoverPage(WizardParts parts) {
    this.parts = parts;
    form = new StepForm(parts);
    own = Buttons.link(parts.kit().words().get("wizard.question.own"), Icons.PLUS);
    questions =
        new QuestionRows(
            parts,
            () -> parts.plan().discovery().goals(),
            p -> p.discovery().questions(),
            (p, list) -> p.withDiscovery(p.discovery().withQuestions(list)));
    bank =
        new QuestionBankPanel(
            parts, List.of("discover"), () -> parts.plan().discovery().questions(), questions::add);
    Node notes =
        form.area(
            parts.kit().words().get("wizard.discover.notes"),
            2,
            p -> p.discovery().notes(),
            (p, t) -> p.withDiscovery(p.discovery().withNotes(t)));
    form.with(
        new GoalsPart(parts).view(),
        mine(),
        SoFarPart.answers(parts),
        new GapPart(parts).view(),
        notes);
  }

  private Node mine() {
    Words words = parts.kit().words();
    Label count = Headings.caption("");
    count.getStyleClass().add("muted");
    parts.whenChanged(
        () ->
            count.setText(
                words.count(
                    "wizard.discover.questions.count",
                    parts.plan().discovery().questions().size())));
    own.setId("question-own");
    own.setDisable(parts.editor().isFrozen());
    own.setOnAction(e -> questions.add(PlannedQuestions.own(Purpose.DISCOVER)));
    return StepForm.part(words.get("wizard.discover.questions"), count, questions.view(), own);
  }

  @Override
  public StepId id() {
    return StepId.DISCOVER;
  }

  @Override
  public Node view() {
    return form.view();
  }

  @Override
  public String sideKey() {
    return "wizard.bank";
  }

  @Override
  public Node side() {
    return bank;
  }

  @Override
  public void focusFirst() {
    if (!questions.focusFirst()) {
      form.focus(own);
    }
  }
}
