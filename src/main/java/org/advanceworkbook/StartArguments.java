package org.advanceworkbook;

import java.util.List;

/**
 * Tells a start of the window from a command, without loading what parses commands: nothing but
 * {@code --workbook FILE} means the window.
 *
 * @param window true to open the window
 * @param workbook the file named, empty for the usual one; only meaningful with the window
 */
record StartArguments(boolean window, String workbook) {
  private static final String OPTION = "--workbook";

  static StartArguments of(String... args) {
    List<String> given = List.of(args);
    if (given.isEmpty()) {
      return new StartArguments(true, "");
    }
    if (given.size() == 1 && given.getFirst().startsWith(OPTION + "=")) {
      return named(given.getFirst().substring(OPTION.length() + 1));
    }
    if (given.size() == 2 && given.getFirst().equals(OPTION) && !given.get(1).startsWith("-")) {
      return named(given.get(1));
    }
    return new StartArguments(false, "");
  }

  private static StartArguments named(String file) {
    return new StartArguments(!file.isBlank(), file);
  }
}
