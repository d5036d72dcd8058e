package org.advanceworkbook.workbook.share;

/**
 * Writes and reads what travels. Throws {@code WorkbookFailure}; a file that is refused has changed
 * nothing.
 */
public interface ExchangeFiles {
  /**
   * Writes a file, whole or not at all, that only this user may read.
   *
   * @param passphrase empty for a file that anybody can open
   */
  void write(Bundle bundle, String place, String passphrase);

  /** Reads a file. */
  Bundle read(String place, String passphrase);
}
