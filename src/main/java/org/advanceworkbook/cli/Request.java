package org.advanceworkbook.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/**
 * What was asked of a command.
 *
 * @param workbook the file named by {@code --workbook}, empty for the usual one
 * @param given the command's own options
 * @param out where data goes
 * @param err where everything else goes
 */
public record Request(String workbook, ParseResult given, PrintStream out, PrintStream err) {
  boolean has(String option) {
    return given.hasMatchedOption(option);
  }

  <T> T value(String option, T otherwise) {
    return given.matchedOptionValue(option, otherwise);
  }

  String text(String option) {
    return value(option, "");
  }

  /** The values of an option that may be given several times. */
  <T> Set<T> values(String option) {
    return Set.copyOf(value(option, List.<T>of()));
  }

  /** All texts of a command that takes any number. */
  List<String> texts() {
    return List.copyOf(given.matchedPositionalValue(0, List.<String>of()));
  }

  /** The argument at this place, which the command's spec made required. */
  String argument(int index) {
    return given.matchedPositionalValue(index, "");
  }
}
