package org.advanceworkbook.domain.account;

import org.advanceworkbook.domain.Texts;

/**
 * A person at an account.
 *
 * @param accountId the account the person works for
 * @param role job title as the rep writes it, for example "Head of Operations"
 * @param buyingRole what the person does in a decision, null when not known
 * @param win what would be a win for this person
 */
public record Contact(
    String id,
    String accountId,
    String name,
    String role,
    BuyingRole buyingRole,
    String win,
    String email,
    String phone) {
  /** Guarantees: texts are never null. */
  public Contact {
    accountId = Texts.orEmpty(accountId);
    name = Texts.orEmpty(name);
    role = Texts.orEmpty(role);
    win = Texts.orEmpty(win);
    email = Texts.orEmpty(email);
    phone = Texts.orEmpty(phone);
  }

  /** A person of whom only the name is known. */
  public static Contact named(String id, String accountId, String name) {
    return new Contact(id, accountId, name, "", null, "", "", "");
  }
}
