package org.advanceworkbook.workbook.sample;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A place in the diary for one call.
 *
 * @param number unique in the sample, from 0
 * @param chain which opportunity
 * @param weak the rep will not write an advance as objective
 * @param state how far the call is
 */
record DiarySlot(
    int number, int chain, String rep, LocalDate date, LocalTime start, boolean weak, State state) {
  /** How far a call is; the coming ones by how far the plan is. */
  enum State {
    PAST,
    WAITING,
    COMING_READY,
    COMING_WEAK,
    COMING_NEARLY,
    COMING_BEGUN,
    COMING_NOT_STARTED;

    /** States of the coming calls in the order of their days. */
    static State coming(int index) {
      return switch (index % 6) {
        case 0, 5 -> COMING_READY;
        case 1 -> COMING_WEAK;
        case 3 -> COMING_NOT_STARTED;
        case 4 -> COMING_BEGUN;
        default -> COMING_NEARLY;
      };
    }
  }

  /** The same with an advance as objective: nobody stumbles into an order. */
  DiarySlot planned() {
    return new DiarySlot(number, chain, rep, date, start, false, state);
  }

  boolean past() {
    return state == State.PAST;
  }
}
