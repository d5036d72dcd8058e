package org.advanceworkbook.domain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.advanceworkbook.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two shares, and many comparisons of them. Reference values are from R 4. */
class TwoSharesTest {
  private static TwoShares shares(long a, long n, long b, long m) {
    return new TwoShares(new Rate(a, n), new Rate(b, m));
  }

  /** prop.test(correct = FALSE) where every cell expects five, else fisher.test. */
  @ParameterizedTest
  @CsvSource({
    "60, 100, 40, 100, 0.004677735",
    "30, 60, 25, 60, 0.3596",
    "45, 50, 30, 50, 0.0005320055",
    "3, 10, 8, 10, 0.0698",
    "1, 9, 11, 14, 0.0028",
    "0, 5, 5, 5, 0.0079",
    "5, 5, 5, 5, 1",
    "0, 0, 5, 5, 1"
  })
  void chanceIsThatOfTheTests(long a, long n, long b, long m, double expected) {
    double chance = n == 0 ? shares(0, 0, b, m).chance() : shares(a, n, b, m).chance();
    assertThat(chance).isCloseTo(expected, within(6e-5));
  }

  @Test
  void theNormalDistributionIsExactFarOutToo() {
    assertThat(Normal.above(0)).isCloseTo(0.5, within(1e-12));
    assertThat(Normal.above(1.959963984540054)).isCloseTo(0.025, within(1e-12));
    assertThat(Normal.above(3.0)).isCloseTo(0.001349898031630095, within(1e-14));
    assertThat(Normal.above(2.9999999)).isCloseTo(Normal.above(3.0), within(1e-8));
    assertThat(Normal.above(6.0)).isCloseTo(9.865876450376946e-10, within(1e-20));
  }

  @Test
  void waysToChooseAreCountedSmallAndLarge() {
    assertThat(Math.exp(Normal.logChoose(5, 2))).isCloseTo(10, within(1e-9));
    assertThat(Math.exp(Normal.logChoose(60, 30)) / 118264581564861424.0)
        .isCloseTo(1, within(1e-10));
  }

  @Test
  void theRangeOfTheDifferenceIsNewcombes() {
    TwoShares one = shares(56, 70, 48, 80); // his own example
    assertThat(one.difference()).isCloseTo(0.2, within(1e-12));
    assertThat(one.low()).isCloseTo(0.0524, within(1e-4));
    assertThat(one.high()).isCloseTo(0.3339, within(1e-4));
  }

  @Test
  void manyComparisonsAreCorrectedTogether() {
    List<TwoShares> all =
        List.of(
            shares(60, 100, 40, 100), // 0.0047, the second smallest of three: times two
            shares(45, 50, 30, 50), // 0.0005, the smallest: times three
            shares(30, 60, 25, 60),
            shares(2, 3, 1, 3)); // too few to be a test at all
    List<Comparison> family = Comparison.family(all);
    assertThat(family.get(0).corrected()).isCloseTo(2 * 0.004677735, within(1e-8));
    assertThat(family.get(1).corrected()).isCloseTo(3 * 0.0005320055, within(1e-8));
    assertThat(family.get(2).corrected()).isCloseTo(0.3596, within(1e-3));
    assertThat(family.get(3).corrected()).isEqualTo(1);
    assertThat(family)
        .extracting(Comparison::isDifference)
        .containsExactly(true, true, false, false);
  }

  /** Where nothing differs, hardly any family of twenty comparisons may claim a difference. */
  @Test
  void chanceAloneIsSeldomCalledADifference() {
    Random random = new Random(7);
    int claimed = 0;
    for (int family = 0; family < 400; family++) {
      List<TwoShares> all = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        all.add(shares(drawn(random, 60), 60, drawn(random, 90), 90));
      }
      claimed += Comparison.family(all).stream().anyMatch(Comparison::isDifference) ? 1 : 0;
    }
    assertThat(claimed).isBetween(4, 32); // of 400, one in twenty would be 20
  }

  private static long drawn(Random random, int n) {
    return random.doubles(n).filter(d -> d < 0.5).count();
  }

  @Test
  void everyGroupHasAName() {
    Words words = new Words();
    for (Dimension by : Dimension.values()) {
      assertThat(words.has(GroupName.of(by).key())).as(by.name()).isTrue();
      assertThat(words.has(GroupName.of(by, Dimension.NONE).key())).as(by.name()).isTrue();
      for (String key : by.keys()) {
        assertThat(words.has(GroupName.of(by, key).key())).as(by + " " + key).isTrue();
      }
    }
    assertThat(words.say(GroupName.of(Dimension.MONTH, "2026-03"))).isEqualTo("March 2026");
  }
}
