package org.advanceworkbook.workbook.sample;

import java.util.Optional;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.playbook.Rung;

/**
 * The rungs a rep aims at in one call.
 *
 * @param target always there
 * @param best null when there is no bolder one
 * @param minimum null when there is no smaller one
 */
record Aim(Rung target, Rung best, Rung minimum) {
  Optional<Rung> at(CommitmentLevel level) {
    return Optional.ofNullable(
        switch (level) {
          case BEST -> best;
          case TARGET -> target;
          case MINIMUM -> minimum;
        });
  }
}
