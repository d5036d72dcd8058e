package org.advanceworkbook.ui.wizard;

import java.util.function.Consumer;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.ui.kit.Background;
import org.advanceworkbook.workbook.EarlierCalls;

/** Reads what earlier calls came to whenever the plan belongs to another client or opportunity. */
final class Earlier {
  private final WizardParts parts;
  private final Consumer<EarlierCalls> show;
  private final Background.Lane lane;
  private String read = "";

  Earlier(WizardParts parts, Consumer<EarlierCalls> show) {
    this.parts = parts;
    this.show = show;
    this.lane = parts.kit().background().lane();
    parts.whenChanged(this::look);
  }

  private void look() {
    CallPlan plan = parts.plan();
    CallFrame frame = plan.frame();
    String key = frame.accountId() + " " + frame.opportunityId();
    if (!key.equals(read)) {
      read = key;
      lane.run(() -> EarlierCalls.of(parts.library().store(), plan)).then(show);
    }
  }
}
