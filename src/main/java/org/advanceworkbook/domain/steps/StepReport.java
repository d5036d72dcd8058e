package org.advanceworkbook.domain.steps;

import java.util.List;

/** The state of one step and what it has to say. */
public record StepReport(StepState state, List<StepFinding> findings) {
  /** Guarantees: the list cannot be changed. */
  public StepReport {
    findings = List.copyOf(findings);
  }

  /**
   * The report that follows from the findings: not begun where nothing is written; look where one
   * deserves it; begun where something is missing; else done.
   */
  public static StepReport of(boolean begun, List<StepFinding> findings) {
    return new StepReport(state(begun, findings), findings);
  }

  private static StepState state(boolean begun, List<StepFinding> findings) {
    if (findings.stream().anyMatch(StepFinding::look)) {
      return StepState.LOOK;
    }
    if (!begun) {
      return StepState.NOT_BEGUN;
    }
    return findings.isEmpty() ? StepState.DONE : StepState.BEGUN;
  }
}
