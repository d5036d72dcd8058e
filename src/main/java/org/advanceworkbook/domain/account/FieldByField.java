package org.advanceworkbook.domain.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Puts what was changed onto what is stored by now, field by field: whatever was not touched here
 * stays as somebody else left it meanwhile.
 */
public final class FieldByField {
  private FieldByField() {}

  /** An account as it is to be stored. */
  public static Account account(Account stored, Account before, Account after) {
    Choice<Account> of = new Choice<>(stored, before, after);
    return new Account(
        after.id(),
        of.part(Account::name),
        of.part(Account::industry),
        of.part(Account::place),
        of.part(Account::qualification),
        of.part(Account::notes));
  }

  /** A person as they are to be stored. */
  public static Contact contact(Contact stored, Contact before, Contact after) {
    Choice<Contact> of = new Choice<>(stored, before, after);
    return new Contact(
        after.id(),
        of.part(Contact::accountId),
        of.part(Contact::name),
        of.part(Contact::role),
        of.part(Contact::buyingRole),
        of.part(Contact::win),
        of.part(Contact::email),
        of.part(Contact::phone));
  }

  /** An opportunity as it is to be stored; its people one by one. */
  public static Opportunity opportunity(Opportunity stored, Opportunity before, Opportunity after) {
    Choice<Opportunity> of = new Choice<>(stored, before, after);
    return new Opportunity(
        after.id(),
        of.part(Opportunity::accountId),
        of.part(Opportunity::name),
        of.part(Opportunity::stage),
        of.part(Opportunity::cycle),
        of.part(Opportunity::state),
        of.part(Opportunity::salesObjective),
        of.part(Opportunity::clientWin),
        of.part(Opportunity::amount),
        of.part(Opportunity::currency),
        of.part(Opportunity::closeDate),
        people(stored.stakeholders(), before.stakeholders(), after.stakeholders()));
  }

  private static List<Stakeholder> people(
      List<Stakeholder> stored, List<Stakeholder> before, List<Stakeholder> after) {
    if (before.equals(after)) {
      return stored;
    }
    List<Stakeholder> result = new ArrayList<>();
    for (Stakeholder there : stored) {
      Stakeholder now = of(after, there.contactId());
      Stakeholder then = of(before, there.contactId());
      if (now != null && then != null) {
        result.add(person(there, then, now));
      } else if (now != null || then == null) {
        result.add(now == null ? there : now);
      }
    }
    after.stream()
        .filter(p -> of(stored, p.contactId()) == null && !p.equals(of(before, p.contactId())))
        .forEach(result::add);
    return result;
  }

  private static Stakeholder person(Stakeholder stored, Stakeholder before, Stakeholder after) {
    Choice<Stakeholder> of = new Choice<>(stored, before, after);
    return new Stakeholder(
        after.contactId(),
        of.part(Stakeholder::buyingRole),
        of.part(Stakeholder::attitude),
        of.part(Stakeholder::win));
  }

  private static Stakeholder of(List<Stakeholder> people, String contactId) {
    return people.stream()
        .filter(p -> Objects.equals(p.contactId(), contactId))
        .findFirst()
        .orElse(null);
  }

  private record Choice<T>(T stored, T before, T after) {
    <V> V part(Function<T, V> get) {
      V now = get.apply(after);
      return Objects.equals(get.apply(before), now) ? get.apply(stored) : now;
    }
  }
}
