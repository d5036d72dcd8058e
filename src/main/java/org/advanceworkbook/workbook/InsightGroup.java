package org.advanceworkbook.workbook;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.insight.CallFigures;
import org.advanceworkbook.domain.insight.Dimension;
import org.advanceworkbook.domain.insight.Measure;
import org.advanceworkbook.domain.insight.Rate;

/**
 * The calls of one group and what they came to.
 *
 * @param by the dimension
 * @param key which group of it; see {@link Dimension}
 * @param figures what they came to
 * @param calls finds exactly the calls that are counted, those not held included
 */
public record InsightGroup(Dimension by, String key, CallFigures figures, CallFilter calls) {
  private static final Set<Outcome> HELD =
      Set.of(Outcome.ORDER, Outcome.ADVANCE, Outcome.CONTINUATION, Outcome.NO_SALE);

  // Where other levels are asked for, none of the calls reached its target.
  private static final String NO_LEVEL = "NO_LEVEL";

  /** The share of a measure. */
  public Rate rate(Measure measure) {
    return figures.rate(measure);
  }

  /** Finds exactly the held calls: those a rate is of. */
  public CallFilter held() {
    return calls.withOutcomes(HELD);
  }

  /** Finds exactly the calls that ended so. */
  public CallFilter ended(Outcome outcome) {
    return calls.withOutcomes(Set.of(outcome));
  }

  /**
   * Finds the calls behind the upper number of a rate; for {@link Measure#KEPT}, which counts
   * promises, all calls of the group.
   */
  public CallFilter hits(Measure measure) {
    return switch (measure) {
      case ADVANCE -> calls.withOutcomes(Set.of(Outcome.ORDER, Outcome.ADVANCE));
      case CLEAR_ENDING ->
          calls.withOutcomes(Set.of(Outcome.ORDER, Outcome.ADVANCE, Outcome.NO_SALE));
      case PLANNED_HIT -> planned();
      case KEPT -> calls;
      case PURPOSE_MET -> held().withPurposesMet(Set.of(Purpose.valueOf(key)));
    };
  }

  private CallFilter planned() {
    Set<String> asked = calls.keys(Dimension.LEVEL);
    Set<String> reached =
        Stream.of(CommitmentLevel.TARGET, CommitmentLevel.BEST)
            .map(Enum::name)
            .filter(level -> asked.isEmpty() || asked.contains(level))
            .collect(Collectors.toSet());
    return held().withKeys(Dimension.LEVEL, reached.isEmpty() ? Set.of(NO_LEVEL) : reached);
  }
}
