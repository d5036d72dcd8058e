package org.advanceworkbook.workbook.merge;

/** The kinds of entries that travel, and the parts of a call. */
public final class Kinds {
  public static final String ACCOUNT = "account";
  public static final String CONTACT = "contact";
  public static final String OPPORTUNITY = "opportunity";
  public static final String MOVE = "move";
  public static final String CALL = "call";
  public static final String PROMISE = "promise";
  public static final String COMMENT = "comment";
  public static final String WISH = "wish";

  /** What of a plan is no section: whose it is, how it began. */
  public static final String PLAN = "plan";

  /** The plan as it stood when the call was held; the other parts of the plan stand still then. */
  public static final String HELD = "held";

  /** The debrief. */
  public static final String DEBRIEF = "debrief";

  /** Whether the call was deleted. */
  public static final String DELETED = "deleted";

  private Kinds() {}
}
