package org.advanceworkbook.ui.wizard;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.advanceworkbook.domain.steps.StepId;
import org.advanceworkbook.ui.kit.Shortcut;
import org.advanceworkbook.workbook.PlanPrinter;

/** The last page: how ready the plan is, and the page as it will print. */
final class ReviewPage implements StepPage {
  private final PagePreview preview;
  private final ReadyPanel ready;
  private Consumer<StepId> open = id -> {};

  ReviewPage(WizardParts parts) {
    ObjectProperty<PlanPrinter.Sheet> sheet =
        new SimpleObjectProperty<>(PlanPrinter.Sheet.PLAN_AND_DEBRIEF);
    preview = new PagePreview(parts, sheet);
    ready = new ReadyPanel(parts, sheet, id -> open.accept(id));
    // The panel binds them too: the focus is in one of the two, and in a narrow window only here.
    Shortcut.PRINT.on(preview.view(), ready::print);
    Shortcut.EXPORT_PDF.on(preview.view(), ready::export);
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
  public String sideKey() {
    return "wizard.side.review";
  }

  @Override
  public Node side() {
    return ready.view();
  }

  @Override
  public void focusFirst() {
    preview.focus();
  }
}
