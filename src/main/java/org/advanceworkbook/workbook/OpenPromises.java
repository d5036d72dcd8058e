package org.advanceworkbook.workbook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CarriedItem;
import org.advanceworkbook.domain.call.CarriedKind;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.Side;

/**
 * What is open in the ledger when the next call is planned: everything promised on both sides in
 * this sale, or with this account where there is no sale yet, each with the call it was promised
 * in. Blocking.
 */
public final class OpenPromises {
  private static final int MOST = 500;

  private final WorkbookStore store;

  /** Over one workbook. */
  public OpenPromises(WorkbookStore store) {
    this.store = store;
  }

  /** The open promises around a call, most urgent first. */
  public List<CarriedItem> around(CallPlan plan) {
    Map<String, Commitment> open = new LinkedHashMap<>();
    CallFrame frame = plan.frame();
    if (!frame.opportunityId().isEmpty()) {
      add(open, "", frame.opportunityId(), "");
    } else if (!frame.accountId().isEmpty()) {
      add(open, frame.accountId(), "", "");
    }
    add(open, "", "", plan.id());
    Map<String, LocalDate> days = new LinkedHashMap<>();
    days.put(plan.id(), frame.date());
    return open.values().stream().map(p -> item(p, days)).toList();
  }

  private void add(Map<String, Commitment> open, String account, String sale, String call) {
    CommitmentFilter filter =
        new CommitmentFilter(null, CommitmentFilter.OPEN.states(), null, account, sale, call);
    store.commitments(filter, MOST).stream()
        .map(CommitmentRow::commitment)
        .forEach(p -> open.putIfAbsent(p.id(), p));
  }

  private CarriedItem item(Commitment p, Map<String, LocalDate> days) {
    CarriedKind kind =
        p.side() == Side.CLIENT ? CarriedKind.THEIR_PROMISE : CarriedKind.OUR_PROMISE;
    String text = p.who().isBlank() ? p.what() : p.who() + ": " + p.what();
    return new CarriedItem(kind, p.id(), text, p.callId(), day(p.callId(), days));
  }

  private LocalDate day(String callId, Map<String, LocalDate> days) {
    if (callId.isEmpty()) {
      return null;
    }
    if (!days.containsKey(callId)) {
      days.put(callId, store.call(callId).map(c -> c.plan().frame().date()).orElse(null));
    }
    return days.get(callId);
  }
}
