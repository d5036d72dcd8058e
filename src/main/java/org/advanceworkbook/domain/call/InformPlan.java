package org.advanceworkbook.domain.call;

import java.util.List;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.Texts;

/** The step for informing: only what answers what was uncovered. R09, R16. */
public record InformPlan(List<InformPoint> points, String notes) {
  /** Nothing written yet. */
  public static final InformPlan EMPTY = new InformPlan(null, "");

  /** Guarantees: texts and lists are never null. */
  public InformPlan {
    points = Lists.copy(points);
    notes = Texts.orEmpty(notes);
  }

  /** The same with another points. */
  public InformPlan withPoints(List<InformPoint> value) {
    return new InformPlan(value, notes);
  }

  /** The same with another notes. */
  public InformPlan withNotes(String value) {
    return new InformPlan(points, value);
  }
}
