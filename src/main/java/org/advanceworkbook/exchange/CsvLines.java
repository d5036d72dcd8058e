package org.advanceworkbook.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table as RFC 4180 says: commas, quotes where they are needed, lines that end in CR LF. It
 * begins with the byte order mark, because the most used spreadsheet takes a file without one for a
 * local code page and spoils every name outside of it; others pass it over.
 *
 * <p>A cell that a spreadsheet would run as a formula gets an apostrophe in front: what a client's
 * name says is never carried out.
 */
final class CsvLines {
  private static final char MARK = '\ufeff';
  private static final String FORMULAS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final Writer out;

  CsvLines(Writer out) {
    this.out = out;
  }

  void begin(List<String> names) throws IOException {
    out.write(MARK);
    add(names);
  }

  void add(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(quoted(harmless(cells.get(i))));
    }
    out.write("\r\n");
  }

  static String harmless(String cell) {
    boolean runs = !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0;
    String inside = cell.stripLeading();
    boolean hidden = !inside.isEmpty() && FORMULAS.indexOf(inside.charAt(0)) >= 0;
    return runs || hidden ? "'" + cell : cell;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    boolean framed = cell.equals(cell.strip());
    return plain && framed ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
