package org.advanceworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.advanceworkbook.domain.call.Commitment;
import org.advanceworkbook.domain.call.FollowThrough;
import org.advanceworkbook.domain.call.Side;
import org.advanceworkbook.words.Words;
import org.junit.jupiter.api.Test;

/** What a promise that was put off says of the day it was first promised for. */
class PromiseLinesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 11);

  private static Commitment promise(FollowThrough state, int slips) {
    return new Commitment(
        "p",
        "c",
        "",
        "",
        Side.CLIENT,
        "Ana",
        "sends the log",
        DAY,
        false,
        2,
        "",
        state,
        null,
        null,
        slips);
  }

  private static String line(Commitment promise) {
    return new PromiseLines(new Words()::say, DAY).of(promise, "Tidewell").replace('\u00a0', ' ');
  }

  @Test
  void theFirstDayIsNamedWhereItIsKnown() {
    Commitment once = promise(FollowThrough.OPEN, 0).slippedTo(DAY.plusDays(7));
    assertThat(line(once)).endsWith("[put off once, first promised for Thu 11 June]");
    assertThat(line(once.slippedTo(DAY.plusDays(9))))
        .endsWith("[put off twice, first promised for Thu 11 June]");
  }

  @Test
  void noDayIsNamedWhereThePromiseSlippedBeforeItWasKept() {
    Commitment old = promise(FollowThrough.SLIPPED, 1);
    assertThat(line(old)).endsWith("[put off once]");
    Commitment again = old.slippedTo(DAY.plusDays(7));
    assertThat(again.firstDue()).isNull();
    assertThat(line(again)).endsWith("[put off twice]");
  }
}
