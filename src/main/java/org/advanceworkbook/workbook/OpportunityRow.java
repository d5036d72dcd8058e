package org.advanceworkbook.workbook;

import java.time.LocalDate;
import java.util.List;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.Outcome;

/**
 * An opportunity as lists show it.
 *
 * @param account name of its account
 * @param outcomes outcomes of its held calls, oldest first, at most the last twelve
 * @param calls how many calls it has, planned ones included
 * @param nextCall day of the next planned call, null when none
 * @param nextObjective objective of that call
 */
public record OpportunityRow(
    Opportunity opportunity,
    String account,
    List<Outcome> outcomes,
    int calls,
    LocalDate nextCall,
    String nextObjective) {
  /** Guarantees: the list cannot be changed. */
  public OpportunityRow {
    outcomes = List.copyOf(outcomes);
  }
}
