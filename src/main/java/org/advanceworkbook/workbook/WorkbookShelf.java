package org.advanceworkbook.workbook;

import java.util.List;

/**
 * Opens and makes workbooks. Files are named by their path as text, so that this floor knows no
 * file. Every method throws {@link WorkbookFailure}.
 */
public interface WorkbookShelf {
  /** Where the workbook lies when nobody said otherwise: the platform's data folder. */
  String defaultPlace();

  /** Where the sample workbook is laid when it is opened from the first screen. */
  String samplePlace();

  /** True when there is a file at this place. */
  boolean exists(String place);

  /**
   * Opens a workbook, making it when there is no file yet. Older versions are brought up to date.
   */
  WorkbookStore open(String place);

  /** Makes a new workbook; refuses an existing file. */
  WorkbookStore create(String place);

  /** Opens for reading only, beside a window that may have it open. */
  WorkbookStore openForReading(String place);

  /** Daily copies of the workbook at this place, newest first, as paths. */
  List<String> copies(String place);

  /** Brings a copy back to a new place; refuses an existing file. */
  void restore(String copy, String to);

  /** A place beside the workbook at {@code present}, named after a copy, where nothing lies yet. */
  String placeBeside(String present, String copy);

  /** Puts an unreadable file aside under a name that says when, and returns that name. */
  String putAside(String place);
}
