package org.advanceworkbook.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.insight.OutcomeTally;

/**
 * The calls of a filter, to be put on paper.
 *
 * @param filter what they were chosen by
 * @param accounts names of the accounts it names
 * @param opportunity name of the opportunity it names, empty for none
 * @param rows the calls
 * @param tally how the held ones among them ended
 */
public record HistoryList(
    CallFilter filter,
    List<String> accounts,
    String opportunity,
    List<CallRow> rows,
    OutcomeTally tally) {
  /** Guarantees: the lists cannot be changed. */
  public HistoryList {
    accounts = List.copyOf(accounts);
    rows = List.copyOf(rows);
  }

  /** Reads all of them. */
  public static HistoryList of(EveryCall calls) {
    WorkbookStore store = calls.store();
    CallFilter filter = calls.filter();
    List<CallRow> rows = new ArrayList<>();
    try {
      calls.to(rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new HistoryList(
        filter,
        filter.accountIds().stream()
            .flatMap(id -> store.account(id).map(Account::name).stream())
            .sorted()
            .toList(),
        store.opportunity(filter.opportunityId()).map(o -> o.opportunity().name()).orElse(""),
        rows,
        store.tally(filter));
  }
}
