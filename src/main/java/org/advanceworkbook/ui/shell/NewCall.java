package org.advanceworkbook.ui.shell;

/**
 * What a new call begins with.
 *
 * @param opportunityId the opportunity it is for; empty for none
 * @param afterCallId the call whose agreed next step it takes up; empty for none
 */
public record NewCall(String opportunityId, String afterCallId) {
  /** Nothing known yet. */
  public static final NewCall BLANK = new NewCall("", "");
}
