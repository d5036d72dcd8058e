package org.advanceworkbook.workbook;

/** Makes lists of calls for other programs. Nothing is read before the content is put out. */
public interface CallSheets {
  /**
   * A table for spreadsheets (RFC 4180, UTF-8 with the mark by which spreadsheets know it). Words
   * that a spreadsheet would take for a formula are kept words.
   */
  WholeFiles.Content csv(EveryCall calls);

  /** A versioned document for programs: what was filtered by, and the calls. */
  WholeFiles.Content json(EveryCall calls);
}
