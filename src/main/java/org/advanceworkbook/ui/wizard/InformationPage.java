package org.advanceworkbook.ui.wizard;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.steps.StepId;

/** The page of the step INFORMATION. */
final class InformationPage implements StepPage {
  private final VBox view = new VBox();

  InformationPage(WizardParts parts) {
    parts.whenChanged(this::refresh);
  }

  @Override
  public StepId id() {
    return StepId.INFORMATION;
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
