package org.advanceworkbook.ui.wizard;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.steps.StepId;

/** The page of the step QUALIFY. */
final class QualifyPage implements StepPage {
  private final VBox view = new VBox();

  QualifyPage(WizardParts parts) {
    parts.whenChanged(this::refresh);
  }

  @Override
  public StepId id() {
    return StepId.QUALIFY;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void focusFirst() {
    view.requestFocus();
  }
}
