package org.advanceworkbook.workbook;

import java.util.List;
import java.util.Optional;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.account.Account;
import org.advanceworkbook.domain.account.Contact;
import org.advanceworkbook.domain.account.Opportunity;

/**
 * How things were before they were changed along with a plan: only what differs from it is written,
 * so that what was changed elsewhere meanwhile stays. What is not known here is written whole.
 *
 * @param account null when not known
 * @param opportunity null when not known
 * @param contacts those known
 */
public record DraftBase(Account account, Opportunity opportunity, List<Contact> contacts) {
  /** Nothing is known. */
  public static final DraftBase NONE = new DraftBase(null, null, List.of());

  /** Guarantees: contacts are never null. */
  public DraftBase {
    contacts = Lists.copy(contacts);
  }

  /** The account of this id as it was. */
  public Optional<Account> account(String id) {
    return Optional.ofNullable(account).filter(a -> a.id().equals(id));
  }

  /** The opportunity of this id as it was. */
  public Optional<Opportunity> opportunity(String id) {
    return Optional.ofNullable(opportunity).filter(o -> o.id().equals(id));
  }

  /** The person of this id as they were. */
  public Optional<Contact> contact(String id) {
    return contacts.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  DraftBase with(Account read) {
    return new DraftBase(read, opportunity, contacts);
  }

  DraftBase with(Opportunity read) {
    return new DraftBase(account, read, contacts);
  }

  /** The person as first read; what was changed since is no base. */
  DraftBase with(Contact read) {
    return contact(read.id()).isPresent()
        ? this
        : new DraftBase(account, opportunity, Lists.plus(contacts, read));
  }
}
