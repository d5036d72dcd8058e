package org.advanceworkbook.ui.shell;

/**
 * What a new call begins with; at most one of them is named.
 *
 * @param opportunityId the opportunity it is for; empty for none
 * @param afterCallId the call whose agreed next step it takes up; empty for none
 * @param copyOfCallId the call whose plan is used again; empty for none
 */
public record NewCall(String opportunityId, String afterCallId, String copyOfCallId) {
  /** Nothing known yet. */
  public static final NewCall BLANK = new NewCall("", "", "");

  /** For an opportunity. */
  public static NewCall of(String opportunityId) {
    return new NewCall(opportunityId, "", "");
  }

  /** After a call. */
  public static NewCall after(String callId) {
    return new NewCall("", callId, "");
  }

  /** With the plan of a call. */
  public static NewCall copyOf(String callId) {
    return new NewCall("", "", callId);
  }
}
