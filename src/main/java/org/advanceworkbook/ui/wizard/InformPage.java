package org.advanceworkbook.ui.wizard;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.steps.StepId;

/** The page of the step INFORM. */
final class InformPage implements StepPage {
  private final VBox view = new VBox();

  InformPage(WizardParts parts) {
    parts.whenChanged(this::refresh);
  }

  @Override
  public StepId id() {
    return StepId.INFORM;
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
