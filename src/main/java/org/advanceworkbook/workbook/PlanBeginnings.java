package org.advanceworkbook.workbook;

import java.time.Clock;
import java.util.UUID;
import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CallFrameChange;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;

/** Where a new plan can begin: after a call, for an opportunity, as a copy of a plan. Blocking. */
public final class PlanBeginnings {
  private final WorkbookStore store;
  private final Library library;
  private final Clock clock;

  /** Over one workbook. */
  public PlanBeginnings(WorkbookStore store, Library library, Clock clock) {
    this.store = store;
    this.library = library;
    this.clock = clock;
  }

  /** The call that follows another. */
  public CallPlan after(String callId) {
    CallRecord call = library.call(callId);
    return now(
        NextCall.after(
            call, new OpenPromises(store).around(call.plan()), fresh(), clock.instant()));
  }

  /** A copy of a plan for another call. */
  public CallPlan copy(String callId) {
    return now(PlanCopy.of(library.call(callId).plan(), fresh(), clock.instant()));
  }

  /**
   * The next call of a sale: after its last debriefed one, or {@code begun} where there is none.
   */
  public CallPlan of(OpportunityRow row, CallPlan begun) {
    Opportunity sale = row.opportunity();
    CallFilter told =
        CallFilter.ALL.withOpportunityId(sale.id()).withWhich(CallFilter.Which.DEBRIEFED);
    CallPlan plan =
        store.calls(told, CallOrder.NEWEST_FIRST, 1, 0).stream()
            .findFirst()
            .map(last -> after(last.id()).withRep(begun.rep()))
            .orElse(begun);
    return placed(plan, row);
  }

  /** {@code begun} for a call with this account. */
  public CallPlan with(String accountId, CallPlan begun) {
    return store
        .account(accountId)
        .map(it -> begun.withFrame(begun.frame().change().account(it.id(), it.name()).done()))
        .orElse(begun);
  }

  /** The earlier call says where its opportunity stood then; the new one where it stands now. */
  private CallPlan now(CallPlan plan) {
    return store
        .opportunity(plan.frame().opportunityId())
        .map(row -> placed(plan, row))
        .orElse(plan);
  }

  private static CallPlan placed(CallPlan plan, OpportunityRow row) {
    Opportunity sale = row.opportunity();
    CallFrameChange frame =
        plan.frame()
            .change()
            .opportunity(sale.id(), sale.name())
            .stage(sale.stage())
            .cycle(sale.cycle());
    if (Texts.given(sale.accountId())) {
      frame.account(sale.accountId(), row.account());
    }
    return plan.withFrame(frame.done());
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }
}
