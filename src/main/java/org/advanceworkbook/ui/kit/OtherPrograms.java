package org.advanceworkbook.ui.kit;

/**
 * The other programs of this computer: what opens a PDF, a folder, a mail. Blocking for as long as
 * it takes to start one; call it away from the window's thread.
 */
public interface OtherPrograms {
  /**
   * Opens a file, or a {@code mailto:} link, with the program that the computer has for it.
   *
   * @return false when there is none
   */
  boolean open(String fileOrLink);

  /**
   * Shows a file in its folder.
   *
   * @return false when the folder cannot be shown
   */
  boolean showInFolder(String file);
}
