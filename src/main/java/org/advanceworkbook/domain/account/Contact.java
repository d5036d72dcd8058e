package org.advanceworkbook.domain.account;

import java.util.regex.Pattern;
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

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+");

  /** True where the e-mail is one that a mail can be sent to. */
  public boolean hasAddress() {
    return isAddress(email);
  }

  /** True for something of the form name@place. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text.strip()).matches();
  }

  /** The same person at another account. */
  public Contact at(String otherAccountId) {
    return new Contact(id, otherAccountId, name, role, buyingRole, win, email, phone);
  }

  /** The same person, reached in another way. */
  public Contact withReach(String mail, String number) {
    return new Contact(id, accountId, name, role, buyingRole, win, mail, number);
  }

  /** The same person with another e-mail. */
  public Contact withEmail(String text) {
    return new Contact(id, accountId, name, role, buyingRole, win, text, phone);
  }

  /** A person of whom only the name is known. */
  public static Contact named(String id, String accountId, String name) {
    return new Contact(id, accountId, name, "", null, "", "", "");
  }
}
