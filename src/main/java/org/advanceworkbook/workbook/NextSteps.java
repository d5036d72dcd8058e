package org.advanceworkbook.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.CarriedItem;
import org.advanceworkbook.domain.call.CarriedKind;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.NextStep;

/** Finds what is to happen next around a call. Blocking. */
public final class NextSteps {
  private static final int MOST = 500;

  private NextSteps() {}

  /**
   * Of a call with a debrief what it led to; of one that is still planned what the client promised
   * before it and has not done yet.
   */
  public static List<NextStep> of(CallPlan plan, WorkbookStore store) {
    Optional<CallRecord> told = store.call(plan.id()).filter(c -> c.debrief() != null);
    return told.isPresent()
        ? NextStep.after(plan, told.get().debrief())
        : NextStep.promises(promised(plan, store), plan.frame().accountName(), null);
  }

  /** True where a plan took over a promise of the client. */
  public static boolean wasPromised(CallPlan plan) {
    return plan.carried().stream().anyMatch(c -> c.kind() == CarriedKind.THEIR_PROMISE);
  }

  /** The promises the plan took over, as the ledger has them now. */
  private static List<Commitment> promised(CallPlan plan, WorkbookStore store) {
    if (!wasPromised(plan)) {
      return List.of();
    }
    Set<String> ids =
        plan.carried().stream()
            .filter(c -> c.kind() == CarriedKind.THEIR_PROMISE)
            .map(CarriedItem::id)
            .collect(Collectors.toSet());
    String account = plan.frame().accountId();
    CommitmentFilter open =
        new CommitmentFilter(null, CommitmentFilter.OPEN.states(), null, account, "", "");
    return store.commitments(open, MOST).stream()
        .map(CommitmentRow::commitment)
        .filter(p -> ids.contains(p.id()))
        .toList();
  }
}
