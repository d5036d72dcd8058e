package org.advanceworkbook.ui.kit;

import java.nio.charset.StandardCharsets;

/** The name proposed for a file: what every system takes, with its ending. */
final class FileName {
  /** Below the 255 bytes that the usual file systems take, with room for an ending. */
  private static final int MOST_BYTES = 200;

  private FileName() {}

  /** What no file's name may hold becomes a space; a stem that is too long loses its end. */
  static String plain(String name, String ending) {
    String end = "." + ending;
    String stem = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
    String clean =
        stem.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", " ").replaceAll(" {2,}", " ").strip();
    return cut(clean).replaceAll("[. ]+$", "") + end;
  }

  private static String cut(String stem) {
    StringBuilder kept = new StringBuilder();
    int bytes = 0;
    for (int at = 0; at < stem.length(); at += Character.charCount(stem.codePointAt(at))) {
      String one = Character.toString(stem.codePointAt(at));
      bytes += one.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      kept.append(one);
    }
    return kept.toString();
  }
}
