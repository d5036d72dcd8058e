package org.advanceworkbook.domain.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CustomersView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadinessTest {
  private static final Judged GOOD = new Judged(true, true, 4, 3);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);

  private static PlanReview review(CallPlan plan, Judged target, Judged best, Judged minimum) {
    return new PlanReview(plan, target, best, minimum, TODAY, List.of(), false);
  }

  private static CallPlan empty(CallKind kind) {
    return CallPlan.begin("p", "Mara", kind, Instant.EPOCH);
  }

  @ParameterizedTest
  @EnumSource(CallKind.class)
  void theItemsAreWorthOneHundredAndAtMostSevenAreRequired(CallKind kind) {
    Readiness readiness =
        Readiness.of(review(empty(kind), Judged.NOTHING, Judged.NOTHING, Judged.NOTHING));
    assertThat(readiness.items().stream().mapToInt(ReadinessItem::worth).sum()).isEqualTo(100);
    assertThat(readiness.required()).hasSizeLessThanOrEqualTo(7);
    assertThat(readiness.points()).isZero();
    assertThat(readiness.isReady()).isFalse();
  }

  @Test
  void sevenInputsMakeASalesCallReady() {
    CallPlan plan = empty(CallKind.SALES_CALL);
    plan =
        plan.withFrame(
                plan.frame()
                    .change()
                    .account("a", "Orrin")
                    .theirs(List.of(new Attendee("", "Bernd", "", null, "")))
                    .date(TODAY)
                    .done())
            .withCustomer(
                CustomersView.EMPTY.withReasonToMeet("rejects").withObjective("see line 3"));
    assertThat(Readiness.of(review(plan, GOOD, Judged.NOTHING, GOOD)).isReady()).isTrue();
    Judged bad = new Judged(true, false, 1, 0);
    assertThat(Readiness.of(review(plan, bad, Judged.NOTHING, GOOD)).isReady()).isFalse();
  }

  @Test
  void levelsCountOnlyInOrder() {
    Judged bold = new Judged(true, true, 4, 4);
    Judged small = new Judged(true, true, 4, 2);
    CallPlan plan = empty(CallKind.SALES_CALL);
    assertThat(Readiness.of(review(plan, GOOD, bold, small)).points()).isEqualTo(40);
    assertThat(Readiness.of(review(plan, GOOD, small, bold)).points()).isEqualTo(30);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29, 02:30, Europe/Berlin, true",
    "2026-03-29, 03:30, Europe/Berlin, false",
    "2026-10-25, 02:30, Europe/Berlin, false",
    "2026-03-08, 02:15, America/New_York, true",
    "2026-03-29, 02:30, Nowhere/Land, false"
  })
  void aTimeThatTheClocksJumpOverIsFound(
      LocalDate date, LocalTime start, String zone, boolean skipped) {
    assertThat(FrameReview.isSkipped(date, start, zone)).isEqualTo(skipped);
  }
}
