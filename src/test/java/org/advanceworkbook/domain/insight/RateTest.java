package org.advanceworkbook.domain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
  // bounds worked out by hand from the Wilson formula
  @ParameterizedTest
  @CsvSource({
    "7, 12, 0.319504, 0.806741",
    "0, 10, 0.0, 0.277533",
    "10, 10, 0.722467, 1.0",
    "6, 10, 0.312674, 0.831820"
  })
  void wilsonInterval(long hits, long n, double low, double high) {
    Rate rate = new Rate(hits, n);
    assertThat(rate.low()).isCloseTo(low, within(1e-5));
    assertThat(rate.high()).isCloseTo(high, within(1e-5));
  }

  @Test
  void nothingIsShownBelowFive() {
    assertThat(new Rate(4, 4).isShown()).isFalse();
    assertThat(new Rate(0, 5).isShown()).isTrue();
  }

  @Test
  void moreHitsThanCallsIsRefused() {
    assertThatThrownBy(() -> new Rate(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void callsThatDidNotTakePlaceAreInNoRate() {
    OutcomeTally tally = new OutcomeTally(1, 3, 4, 2, 7);
    assertThat(tally.advanceRate()).isEqualTo(new Rate(4, 10));
    assertThat(tally.clearEndingRate()).isEqualTo(new Rate(6, 10));
  }
}
