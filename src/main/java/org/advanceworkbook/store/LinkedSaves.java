package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.Optional;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.FieldByField;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.workbook.DraftBase;
import org.advanceworkbook.workbook.PlanDraft;
import org.advanceworkbook.workbook.PlanFacts;

/** Saves that more than one table takes part in: what hangs on a thing goes along with it. */
final class LinkedSaves {
  private final AccountTable accounts;
  private final ContactTable contacts;
  private final OpportunityTable opportunities;
  private final CommitmentTable commitments;
  private final CallTable calls;

  LinkedSaves(
      AccountTable accounts,
      ContactTable contacts,
      OpportunityTable opportunities,
      CommitmentTable commitments,
      CallTable calls) {
    this.accounts = accounts;
    this.contacts = contacts;
    this.opportunities = opportunities;
    this.commitments = commitments;
    this.calls = calls;
  }

  void plan(Sql sql, PlanDraft draft, PlanFacts facts) throws SQLException {
    DraftBase base = draft.base();
    if (draft.account() != null) {
      Account now = draft.account();
      Optional<Account> was = base.account(now.id());
      account(sql, now(accounts.get(sql, now.id()), was, now, FieldByField::account));
    }
    for (Contact now : draft.contacts()) {
      Optional<Contact> was = base.contact(now.id());
      contacts.save(sql, now(contacts.get(sql, now.id()), was, now, FieldByField::contact));
    }
    if (draft.opportunity() != null) {
      Opportunity now = draft.opportunity();
      Optional<Opportunity> was = base.opportunity(now.id());
      opportunity(sql, now(opportunities.get(sql, now.id()), was, now, FieldByField::opportunity));
    }
    calls.savePlan(sql, draft.plan(), facts);
  }

  private interface Merging<T> {
    T of(T stored, T before, T after);
  }

  /** Only what was changed, where it is known how it was; else the whole. */
  private static <T> T now(Optional<T> stored, Optional<T> was, T now, Merging<T> merging) {
    return stored.isPresent() && was.isPresent() ? merging.of(stored.get(), was.get(), now) : now;
  }

  void account(Sql sql, Account account) throws SQLException {
    Optional<Account> former = accounts.get(sql, account.id());
    accounts.save(sql, account);
    if (former.isPresent() && !former.get().name().equals(account.name())) {
      calls.reindexAccount(sql, account.id());
    }
  }

  void opportunity(Sql sql, Opportunity opportunity) throws SQLException {
    boolean another = opportunities.isAnother(sql, opportunity);
    opportunities.save(sql, opportunity);
    if (another) {
      calls.follow(sql, opportunity, accounts.get(sql, opportunity.accountId()));
      commitments.follow(sql, opportunity);
    }
  }
}
