package org.advanceworkbook.workbook;

/** Keeps the settings of this computer's user between starts. */
public interface SettingsKeeper {
  /** The settings as last kept; the defaults when there are none or they cannot be read. */
  Settings load();

  /**
   * Keeps them. A failure is reported by {@link WorkbookFailure} and loses nothing of a workbook.
   */
  void keep(Settings settings);
}
