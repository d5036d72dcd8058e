package org.advanceworkbook.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A few rows as one text of comma-separated lines, safe for spreadsheets like the files are. */
public final class CsvText {
  private CsvText() {}

  /** The rows, the names of the columns first. */
  public static String of(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    CsvLines lines = new CsvLines(text);
    try {
      for (List<String> row : rows) {
        lines.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory does not fail
    }
    return text.toString();
  }
}
