package org.advanceworkbook.store;

import java.nio.file.Path;

/** How files of workbooks are called. */
final class Names {
  /** How the name of every workbook ends. */
  static final String ENDING = ".advancebook";

  private Names() {}

  /** The name of a file without the ending of workbooks. */
  static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
