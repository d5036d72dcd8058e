package org.advanceworkbook.workbook;

import java.util.List;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.call.CallPlan;

/**
 * All that is saved together while planning: the plan, and whatever was made or changed inline with
 * it. Saved in one transaction.
 *
 * @param plan the plan
 * @param account the account when it was made or changed here, else null
 * @param opportunity the opportunity when it was made or changed here, else null
 * @param contacts people made or changed here
 */
public record PlanDraft(
    CallPlan plan, Account account, Opportunity opportunity, List<Contact> contacts) {
  /** Guarantees: contacts are never null. */
  public PlanDraft {
    contacts = Lists.copy(contacts);
  }

  /** Only the plan. */
  public static PlanDraft of(CallPlan plan) {
    return new PlanDraft(plan, null, null, List.of());
  }

  /** The same with another plan. */
  public PlanDraft withPlan(CallPlan value) {
    return new PlanDraft(value, account, opportunity, contacts);
  }
}
