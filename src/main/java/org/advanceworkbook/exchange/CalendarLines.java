package org.advanceworkbook.exchange;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar file: escaped, folded, ended as RFC 5545 says. */
final class CalendarLines {
  private static final int LINE_BYTES = 75;

  private final StringBuilder out = new StringBuilder();

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A text of the user; no line where there is none. */
  void text(String name, String value) {
    if (value.isEmpty()) {
      return;
    }
    StringBuilder safe = new StringBuilder();
    value
        .replace("\r\n", "\n")
        .codePoints()
        .map(c -> c == '\r' || c == '\u2028' || c == '\u2029' ? '\n' : c)
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(c -> escape(safe, c));
    line(name, safe.toString());
  }

  private static void escape(StringBuilder safe, int c) {
    if (c == '\n') {
      safe.append("\\n");
    } else if (c == '\\' || c == ';' || c == ',') {
      safe.append('\\').append((char) c);
    } else {
      safe.appendCodePoint(c);
    }
  }

  /** A line is at most 75 bytes long and is never cut inside a letter. */
  void line(String name, String value) {
    int bytes = 0;
    for (int c : (name + ":" + value).codePoints().toArray()) {
      int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LINE_BYTES) {
        out.append("\r\n ");
        bytes = 1;
      }
      out.appendCodePoint(c);
      bytes += size;
    }
    out.append("\r\n");
  }
}
