package org.advanceworkbook.workbook;

import org.advanceworkbook.domain.coaching.AuthorRole;
import org.advanceworkbook.workbook.PlanPrinter.Paper;

/**
 * Makes pages over several calls, as the bytes of a PDF file. Blocking; call it away from the
 * window's thread.
 */
public interface Overviews {
  /** All plans of a week, a line each. */
  byte[] week(WeekView week, Paper paper);

  /** An opportunity with its chain and its promises. */
  byte[] opportunity(ChainView chain, Paper paper);

  /** Calls of the history as filtered, a row each. */
  byte[] history(HistoryList list, Paper paper);

  /**
   * A one-on-one.
   *
   * @param whose page it is: what is private to the coach is on the coach's alone
   */
  byte[] oneOnOne(OneOnOneView view, AuthorRole whose, Paper paper);
}
