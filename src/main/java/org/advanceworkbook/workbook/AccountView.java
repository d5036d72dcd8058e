package org.advanceworkbook.workbook;

import java.util.List;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.insight.Rate;

/**
 * One account with all that hangs on it.
 *
 * @param account the account
 * @param opportunities its opportunities, open ones first
 * @param people everybody known there, by name
 * @param promises what both sides promised, open ones first, most urgent first
 * @param calls the first of its calls, newest first, planned ones among them
 * @param callCount how many calls it has
 * @param kept how its people kept their promises
 * @param keptByAll the same of all of them together
 */
public record AccountView(
    Account account,
    List<OpportunityRow> opportunities,
    List<Contact> people,
    List<CommitmentRow> promises,
    List<CallRow> calls,
    long callCount,
    List<KeptRow> kept,
    Rate keptByAll) {
  /** Guarantees: the lists cannot be changed. */
  public AccountView {
    opportunities = List.copyOf(opportunities);
    people = List.copyOf(people);
    promises = List.copyOf(promises);
    calls = List.copyOf(calls);
    kept = List.copyOf(kept);
  }
}
