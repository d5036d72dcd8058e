package org.advanceworkbook.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

  /**
   * What a save has to write after a change: the plan, and of the rest what the change touched.
   * What stands in the workbook may have been changed there meanwhile.
   */
  PlanDraft since(PlanDraft before) {
    return new PlanDraft(
        plan,
        Objects.equals(account, before.account) ? null : account,
        Objects.equals(opportunity, before.opportunity) ? null : opportunity,
        contacts.stream().filter(c -> !before.contacts.contains(c)).toList());
  }

  /** This, with what an earlier change touched and no save has written yet. */
  PlanDraft over(PlanDraft unsaved) {
    Set<String> later = contacts.stream().map(Contact::id).collect(Collectors.toSet());
    List<Contact> all = new ArrayList<>(unsaved.contacts);
    all.removeIf(c -> later.contains(c.id()));
    all.addAll(contacts);
    return new PlanDraft(
        plan,
        account == null ? unsaved.account : account,
        opportunity == null ? unsaved.opportunity : opportunity,
        all);
  }
}
