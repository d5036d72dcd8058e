package org.advanceworkbook.workbook;

import java.util.List;
import org.advanceworkbook.domain.Phrase;

/**
 * What a look through the file found.
 *
 * @param calls how many calls were read
 * @param problems one sentence each; empty when all is well
 */
public record CheckReport(long calls, List<Phrase> problems) {
  /** Guarantees: the list cannot be changed. */
  public CheckReport {
    problems = List.copyOf(problems);
  }

  /** True when nothing is wrong. */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
