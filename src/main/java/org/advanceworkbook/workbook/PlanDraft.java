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
 * @param base how they were before
 */
public record PlanDraft(
    CallPlan plan,
    Account account,
    Opportunity opportunity,
    List<Contact> contacts,
    DraftBase base) {
  /** Guarantees: contacts and base are never null. */
  public PlanDraft {
    contacts = Lists.copy(contacts);
    base = base == null ? DraftBase.NONE : base;
  }

  /** What is written whole. */
  public PlanDraft(
      CallPlan plan, Account account, Opportunity opportunity, List<Contact> contacts) {
    this(plan, account, opportunity, contacts, DraftBase.NONE);
  }

  /** Only the plan. */
  public static PlanDraft of(CallPlan plan) {
    return new PlanDraft(plan, null, null, List.of());
  }

  /** The same with another plan. */
  public PlanDraft withPlan(CallPlan value) {
    return new PlanDraft(value, account, opportunity, contacts, base);
  }

  /**
   * What a save has to write after a change: the plan, and of the rest what the change touched.
   * What stands in the workbook may have been changed there meanwhile.
   *
   * @param read what was picked from the workbook since the plan was opened
   */
  PlanDraft since(PlanDraft before, DraftBase read) {
    Account touched = Objects.equals(account, before.account) ? null : account;
    Opportunity sale = Objects.equals(opportunity, before.opportunity) ? null : opportunity;
    List<Contact> people = contacts.stream().filter(c -> !before.contacts.contains(c)).toList();
    DraftBase was = new DraftBase(before.account, before.opportunity, before.contacts);
    return new PlanDraft(
        plan,
        touched,
        sale,
        people,
        new DraftBase(
            touched == null
                ? null
                : was.account(touched.id()).or(() -> read.account(touched.id())).orElse(null),
            sale == null
                ? null
                : was.opportunity(sale.id()).or(() -> read.opportunity(sale.id())).orElse(null),
            people.stream()
                .flatMap(c -> was.contact(c.id()).or(() -> read.contact(c.id())).stream())
                .toList()));
  }

  /** This, with what an earlier change touched and no save has written yet. */
  PlanDraft over(PlanDraft unsaved) {
    Set<String> later = ids(contacts);
    List<Contact> all = new ArrayList<>(unsaved.contacts);
    all.removeIf(c -> later.contains(c.id()));
    all.addAll(contacts);
    return new PlanDraft(
        plan,
        account == null ? unsaved.account : account,
        opportunity == null ? unsaved.opportunity : opportunity,
        all,
        new DraftBase(
            account == null || unsaved.account != null && unsaved.account.id().equals(account.id())
                ? unsaved.base.account()
                : base.account(),
            opportunity == null
                    || unsaved.opportunity != null
                        && unsaved.opportunity.id().equals(opportunity.id())
                ? unsaved.base.opportunity()
                : base.opportunity(),
            bases(unsaved)));
  }

  /** The earlier change knows better how somebody was, or that they were not there at all. */
  private List<Contact> bases(PlanDraft unsaved) {
    Set<String> earlier = ids(unsaved.contacts);
    List<Contact> bases = new ArrayList<>(unsaved.base.contacts());
    base.contacts().stream().filter(c -> !earlier.contains(c.id())).forEach(bases::add);
    return bases;
  }

  private static Set<String> ids(List<Contact> people) {
    return people.stream().map(Contact::id).collect(Collectors.toSet());
  }
}
