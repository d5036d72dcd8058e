package org.advanceworkbook.ui.shell;

/**
 * What a new call begins with; at most one of opportunity, account and calls is named.
 *
 * @param opportunityId the opportunity it is for; empty for none
 * @param afterCallId the call whose agreed next step it takes up; empty for none
 * @param copyOfCallId the call whose plan is used again; empty for none
 * @param rungId the rung of the ladder it asks the client of the opportunity for; empty for none
 * @param accountId the account it is with; empty where that is not known or follows from the others
 */
public record NewCall(
    String opportunityId,
    String afterCallId,
    String copyOfCallId,
    String rungId,
    String accountId) {
  /** Nothing known yet. */
  public static final NewCall BLANK = new NewCall("", "", "", "", "");

  /** For an opportunity. */
  public static NewCall of(String opportunityId) {
    return forRung(opportunityId, "");
  }

  /** For an opportunity, to ask for a rung of the ladder. */
  public static NewCall forRung(String opportunityId, String rungId) {
    return new NewCall(opportunityId, "", "", rungId, "");
  }

  /** After a call. */
  public static NewCall after(String callId) {
    return new NewCall("", callId, "", "", "");
  }

  /** With the plan of a call. */
  public static NewCall copyOf(String callId) {
    return new NewCall("", "", callId, "", "");
  }

  /** With an account. */
  public static NewCall with(String accountId) {
    return new NewCall("", "", "", "", accountId);
  }
}
