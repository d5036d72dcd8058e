package org.advanceworkbook.workbook.sample;

import java.util.List;

/**
 * One opportunity to be told.
 *
 * @param index from 0
 * @param fate how it ends
 * @param slots its calls in the order of their days
 * @param orderAt place of the call that brings the order, -1 when none does
 */
record ChainPlan(int index, String rep, Fate fate, List<DiarySlot> slots, int orderAt) {
  /** How an opportunity ends. */
  enum Fate {
    OPEN,
    WON,
    LOST
  }
}
