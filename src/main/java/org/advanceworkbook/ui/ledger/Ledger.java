package org.advanceworkbook.ui.ledger;

import java.util.List;
import java.util.Map;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.insight.Rate;

/**
 * What was promised in one sale, or with one account.
 *
 * @param promises as they are to be listed
 * @param kept how the client kept promises
 * @param accountId empty where none is known
 * @param account its name
 * @param opportunityId empty where the promises are those of the whole account
 * @param sales names of opportunities by id, where a promise must say which it belongs to
 */
public record Ledger(
    List<Commitment> promises,
    Rate kept,
    String accountId,
    String account,
    String opportunityId,
    Map<String, String> sales) {
  /** Guarantees: the list and the names cannot be changed. */
  public Ledger {
    promises = List.copyOf(promises);
    sales = Map.copyOf(sales);
  }
}
