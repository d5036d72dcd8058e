package org.advanceworkbook.domain.steps;

import static org.advanceworkbook.domain.Texts.given;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallKind;

/** What the first step says: who, when, where, what for. */
final class FrameReview {
  private static final int MINUTES_OF_DAY = 24 * 60;

  private FrameReview() {}

  static StepReport review(PlanReview review) {
    CallFrame frame = review.plan().frame();
    List<StepFinding> found = new ArrayList<>();
    if (!given(frame.accountName())) {
      found.add(StepFinding.missing("steps.call.no-account"));
    }
    if (frame.theirs().isEmpty()) {
      found.add(StepFinding.missing("steps.call.no-people"));
    }
    when(frame, review, found);
    if (frame.livePurposes().isEmpty()) {
      found.add(StepFinding.missing("steps.call.no-purpose"));
    }
    if (frame.kind() == CallKind.PROSPECTING && frame.primary() == null) {
      found.add(StepFinding.missing("steps.call.no-primary"));
    }
    return StepReport.of(begun(frame), found);
  }

  private static boolean begun(CallFrame frame) {
    return given(frame.accountName()) || frame.date() != null || !frame.theirs().isEmpty();
  }

  private static void when(CallFrame frame, PlanReview review, List<StepFinding> found) {
    if (frame.date() == null) {
      found.add(StepFinding.missing("steps.call.no-date"));
      return;
    }
    if (!review.plan().isFrozen() && frame.date().isBefore(review.today())) {
      found.add(StepFinding.look("steps.call.date-past"));
    }
    if (frame.start() != null) {
      startAndEnd(frame, found);
    }
    for (String other : review.clashes()) {
      found.add(StepFinding.look("steps.call.clash", other));
    }
  }

  private static void startAndEnd(CallFrame frame, List<StepFinding> found) {
    if (isSkipped(frame.date(), frame.start(), frame.zone())) {
      found.add(StepFinding.look("steps.call.no-such-time", frame.start().toString()));
    }
    int end = frame.start().toSecondOfDay() / 60 + frame.minutes();
    if (end > MINUTES_OF_DAY) {
      found.add(StepFinding.look("steps.call.past-midnight"));
    }
  }

  /** True where clocks jump over this time on this day. An unknown zone skips nothing. */
  static boolean isSkipped(LocalDate date, LocalTime start, String zone) {
    try {
      ZoneId id = zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone);
      return id.getRules().getValidOffsets(LocalDateTime.of(date, start)).isEmpty();
    } catch (DateTimeException unknown) {
      return false;
    }
  }
}
