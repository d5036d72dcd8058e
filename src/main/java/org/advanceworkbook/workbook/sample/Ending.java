package org.advanceworkbook.workbook.sample;

import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.playbook.Rung;

/**
 * How one call ended.
 *
 * @param rung what the client agreed to, null unless it is an advance or an order
 * @param advance the same in words, with its day
 * @param level which planned level that was, null when another or none
 */
record Ending(Outcome outcome, Rung rung, PlannedAdvance advance, CommitmentLevel level) {
  static Ending without(Outcome outcome) {
    return new Ending(outcome, null, null, null);
  }
}
