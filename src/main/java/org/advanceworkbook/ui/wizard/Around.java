package org.advanceworkbook.ui.wizard;

import java.time.LocalDate;
import java.time.LocalTime;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.ui.kit.Background;

/** Reads what the rest of the workbook knows about the call whenever that may have changed. */
final class Around {
  private record Key(
      String account, String opportunity, LocalDate date, LocalTime start, int minutes) {}

  private final WizardParts parts;
  private final Background.Lane lane;
  private Key read;

  Around(WizardParts parts) {
    this.parts = parts;
    this.lane = parts.kit().background().lane();
    parts.whenChanged(this::look);
  }

  private void look() {
    CallPlan plan = parts.plan();
    CallFrame f = plan.frame();
    Key key = new Key(f.accountId(), f.opportunityId(), f.date(), f.start(), f.minutes());
    if (plan.isFrozen() || key.equals(read)) {
      return;
    }
    read = key;
    lane.run(() -> parts.library().surroundings(plan, parts.playbook()))
        .then(parts.editor()::surroundings);
  }
}
