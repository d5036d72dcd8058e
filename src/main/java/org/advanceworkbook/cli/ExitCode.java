package org.advanceworkbook.cli;

/** How a command ends. Scripts rely on these numbers. */
public final class ExitCode {
  /** Done. */
  public static final int DONE = 0;

  /** Refused, or something was found wrong; a sentence stands on stderr. */
  public static final int REFUSED = 1;

  /** The command was not understood. */
  public static final int WRONG_USAGE = 2;

  private ExitCode() {}
}
