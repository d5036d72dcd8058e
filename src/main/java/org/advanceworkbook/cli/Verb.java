package org.advanceworkbook.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One command of the command line. */
public interface Verb {
  /** The word that calls it. */
  String name();

  /** Its options and help texts. */
  CommandSpec spec();

  /**
   * Does what was asked.
   *
   * @return exit code; what is refused may also be thrown as a {@link Refusal} or a {@code
   *     WorkbookFailure}
   */
  int run(Request request);
}
