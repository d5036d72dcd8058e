package org.advanceworkbook.ui.wizard;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.advanceworkbook.domain.steps.StepId;

/** The page of the step CUSTOMER. */
final class CustomerPage implements StepPage {
  private final VBox view = new VBox();

  CustomerPage(WizardParts parts) {
    parts.whenChanged(this::refresh);
  }

  @Override
  public StepId id() {
    return StepId.CUSTOMER;
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
