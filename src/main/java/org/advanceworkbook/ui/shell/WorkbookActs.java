package org.advanceworkbook.ui.shell;

import java.util.List;

/** What the menu does with the workbook as a whole. */
public interface WorkbookActs {
  /** Asks for a place and begins an empty workbook there. */
  void newWorkbook();

  /** Asks for a workbook and opens it. */
  void openWorkbook();

  /** Opens a workbook opened lately. */
  void openRecent(String place);

  /** Workbooks opened lately, newest first. */
  List<String> recent();

  /** Asks for a place and copies the workbook there. */
  void saveCopy();

  /** Shows what can be sent to a coach or a rep. */
  default void send() {}

  /** Asks for a received file and shows what it holds. */
  default void openReceived() {}

  /** Shows what was written in two ways. */
  default void decide() {}

  /** Opens the debrief of the call that waits longest, if any. */
  void debriefOldest();

  /** What undo would take back, in words; empty for nothing. */
  String undoName();

  /** What redo would do again, in words; empty for nothing. */
  String redoName();

  /** Takes the last act back. */
  void undo();

  /** Does the act again. */
  void redo();

  /** Saves what is pending and closes the window. */
  void exit();
}
