package org.advanceworkbook.workbook;

import org.advanceworkbook.domain.insight.Comparison;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.Measure;

/**
 * One sentence about the calls, as data.
 *
 * @param kind what it says
 * @param by the dimension it speaks of
 * @param key the group that is set against all other calls that say
 * @param measure the share compared
 * @param comparison the group's share and that of the others, with what chance alone would do
 * @param group finds the held calls of the group
 * @param others finds the held calls it is compared with
 */
public record CallSaying(
    Kind kind,
    Dimension by,
    String key,
    Measure measure,
    Comparison comparison,
    CallFilter group,
    CallFilter others) {
  /** What a sentence says. */
  public enum Kind {
    /** The two differ by more than chance would make them. */
    DIFFERENCE,
    /** So many calls can show no difference. */
    NO_DIFFERENCE
  }
}
