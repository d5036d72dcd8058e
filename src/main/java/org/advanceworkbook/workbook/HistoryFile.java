package org.advanceworkbook.workbook;

import java.util.Locale;
import org.advanceworkbook.workbook.PlanPrinter.Paper;

/**
 * Writes the calls of a filter as a file: as pages, as a table, or as a document for programs.
 * Blocking.
 *
 * @param sheets makes tables and documents
 * @param overviews makes pages
 * @param files writes them
 */
public record HistoryFile(CallSheets sheets, Overviews overviews, WholeFiles files) {
  /** The most calls on pages; a table takes any number. */
  public static final int MOST_ON_PAPER = 2_000;

  /** What kind of file. */
  public enum Form {
    PDF,
    CSV,
    JSON;

    /** How the name of such a file ends. */
    public String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Writes the file, whole or not at all.
   *
   * @throws WorkbookFailure TOO_MANY_FOR_PAPER when pages are wanted of too many calls
   */
  public void write(EveryCall calls, Form form, Paper paper, String place) {
    files.write(content(calls, form, paper), place);
  }

  /** What is to stand in the file. */
  public WholeFiles.Content content(EveryCall calls, Form form, Paper paper) {
    return switch (form) {
      case PDF -> pages(calls, paper);
      case CSV -> sheets.csv(calls);
      case JSON -> sheets.json(calls);
    };
  }

  private WholeFiles.Content pages(EveryCall calls, Paper paper) {
    long count = calls.store().count(calls.filter());
    if (count > MOST_ON_PAPER) {
      throw new WorkbookFailure(Problem.TOO_MANY_FOR_PAPER, String.valueOf(count), null);
    }
    byte[] pdf = overviews.history(HistoryList.of(calls), paper);
    return out -> out.write(pdf);
  }
}
