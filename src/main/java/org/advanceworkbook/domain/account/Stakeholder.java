package org.advanceworkbook.domain.account;

import org.advanceworkbook.domain.Texts;

/**
 * A contact's part in one opportunity.
 *
 * @param contactId the person
 * @param buyingRole part in the decision, null when not known
 * @param attitude view of us
 * @param win what the person personally gains
 */
public record Stakeholder(String contactId, BuyingRole buyingRole, Attitude attitude, String win) {
  /** Guarantees: attitude and win are never null. */
  public Stakeholder {
    attitude = attitude == null ? Attitude.UNKNOWN : attitude;
    win = Texts.orEmpty(win);
  }
}
