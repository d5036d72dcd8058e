package org.advanceworkbook.workbook;

/** What can go wrong with a workbook; the code stands in the log, the words in {@code store.*}. */
public enum Problem {
  DISK_FULL,
  NO_SPACE_TO_OPEN,
  NOT_WRITABLE,
  NOT_READABLE,
  IN_USE,
  NOT_A_WORKBOOK,
  DAMAGED,
  NEWER_VERSION,
  NOT_THERE,
  ALREADY_THERE,
  FROZEN,
  NO_SUCH_ENTRY,
  OPPORTUNITY_IN_USE,
  DEBRIEF_CHANGED,
  NO_SUCH_FORM,
  NOT_A_FORM,
  FORM_DAMAGED,
  FORM_OF_ANOTHER,
  TOO_MANY_FOR_PAPER,
  FOLDER_GONE,
  NO_SPACE_FOR_FILE,
  FILE_OPEN,
  NO_SUCH_EXCHANGE,
  NOT_AN_EXCHANGE,
  EXCHANGE_DAMAGED,
  EXCHANGE_TOO_BIG,
  EXCHANGE_NEWER,
  EXCHANGE_LOCKED,
  WRONG_PASSPHRASE,
  UNEXPECTED;

  /** The key of the sentence: what happened, what is safe, what to do. */
  public String key() {
    return "store.problem." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
