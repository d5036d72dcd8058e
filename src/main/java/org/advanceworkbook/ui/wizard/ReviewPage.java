package org.advanceworkbook.ui.wizard;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.advanceworkbook.domain.steps.StepId;

/** The last page: how ready the plan is, and the page as it will print. */
final class ReviewPage implements StepPage {
  private final PagePreview preview;
  private final ReadyPanel ready;
  private Consumer<StepId> open = id -> {};

  ReviewPage(WizardParts parts) {
    preview = new PagePreview(parts);
    ready = new ReadyPanel(parts, id -> open.accept(id));
  }

  /** Who opens a step that needs work. */
  void onOpen(Consumer<StepId> action) {
    open = action;
  }

  @Override
  public StepId id() {
    return StepId.REVIEW;
  }

  @Override
  public Node view() {
    return preview.view();
  }

  @Override
  public Node side() {
    return ready.view();
  }

  @Override
  public void focusFirst() {
    preview.view().requestFocus();
  }
}
