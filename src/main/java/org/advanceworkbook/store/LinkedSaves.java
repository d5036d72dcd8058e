package org.advanceworkbook.store;

import java.sql.SQLException;
import java.util.Optional;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;
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
    if (draft.account() != null) {
      account(sql, draft.account());
    }
    for (Contact contact : draft.contacts()) {
      contacts.save(sql, contact);
    }
    if (draft.opportunity() != null) {
      opportunity(sql, draft.opportunity());
    }
    calls.savePlan(sql, draft.plan(), facts);
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
