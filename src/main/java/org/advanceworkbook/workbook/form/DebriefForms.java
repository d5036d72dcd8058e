package org.advanceworkbook.workbook.form;

import org.advanceworkbook.workbook.PlanPrinter.Paper;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;

/** Makes and reads debrief forms as files. Blocking; call it away from the window's thread. */
public interface DebriefForms {
  /**
   * The form of a call, filled in with what is stored.
   *
   * @param workbook mark of the workbook, see {@link WorkbookMark}
   * @return the bytes of a PDF file
   */
  byte[] form(Snapshot what, String workbook, Paper paper);

  /**
   * Reads what was filled in.
   *
   * @throws org.advanceworkbook.workbook.WorkbookFailure NOT_A_FORM when it is no debrief form,
   *     FORM_DAMAGED when it cannot be read as one, NOT_THERE or NOT_READABLE
   */
  FilledForm read(String place);
}
