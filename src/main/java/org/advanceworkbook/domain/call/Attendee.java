package org.advanceworkbook.domain.call;

import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.account.BuyingRole;

/**
 * Somebody at the client who is to be in the call.
 *
 * @param contactId the contact, empty while it is only a typed name
 * @param name as written
 * @param role job title
 * @param buyingRole part in the decision, null when not known
 * @param win what a win is for this person
 */
public record Attendee(
    String contactId, String name, String role, BuyingRole buyingRole, String win) {
  /** Guarantees: texts are never null. */
  public Attendee {
    contactId = Texts.orEmpty(contactId);
    name = Texts.orEmpty(name);
    role = Texts.orEmpty(role);
    win = Texts.orEmpty(win);
  }

  /** The name with the title in brackets, the form the judge reads: "Dana Reyes (COO)". */
  public String nameAndRole() {
    return role.isBlank() ? name : name + " (" + role + ")";
  }
}
