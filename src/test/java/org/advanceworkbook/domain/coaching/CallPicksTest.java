package org.advanceworkbook.domain.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.junit.jupiter.api.Test;

/** Which calls are picked for a one-on-one, and why. */
class CallPicksTest {
  private record Row(PickFacts facts, Set<PickReason> expected) {}

  private static List<Row> hundred() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                CallPicksTest.class.getResourceAsStream("hundred-calls.csv"),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).map(CallPicksTest::row).toList();
    }
  }

  private static Row row(String line) {
    String[] sides = line.split(" => ");
    String[] c = sides[0].split(",");
    PickFacts facts =
        new PickFacts(
            c[0],
            Outcome.valueOf(c[1]),
            c[2].equals("-") ? null : CommitmentLevel.valueOf(c[2]),
            c[3].equals("yes"),
            Integer.parseInt(c[4]),
            Integer.parseInt(c[5]),
            Long.parseLong(c[6]));
    Set<PickReason> reasons =
        sides[1].equals("-")
            ? Set.of()
            : Arrays.stream(sides[1].split(" "))
                .map(PickReason::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Row(facts, reasons);
  }

  @Test
  void thePicksOfAHundredCallsEqualTheRule() throws IOException {
    List<Row> rows = hundred();
    assertThat(rows).hasSize(100);
    List<CallPick> expected =
        rows.stream()
            .filter(r -> !r.expected().isEmpty())
            .map(r -> new CallPick(r.facts().callId(), r.expected()))
            .toList();
    assertThat(expected).hasSizeBetween(40, 80);
    assertThat(CallPicks.all(rows.stream().map(Row::facts).toList())).isEqualTo(expected);
  }

  @Test
  void noMoreAreProposedThanCanBeTalkedAbout() throws IOException {
    List<PickFacts> all = hundred().stream().map(Row::facts).toList();
    List<CallPick> proposed = CallPicks.proposed(all);
    assertThat(proposed).hasSize(CallPicks.MOST);
    assertThat(CallPicks.all(all)).containsSubsequence(proposed);
    assertThat(proposed)
        .extracting(pick -> pick.reasons().iterator().next())
        .containsExactlyInAnyOrder(PickReason.values());
  }

  @Test
  void aNoOrAFriendlyAdvanceIsNoReason() {
    assertThat(CallPicks.reasons(facts(Outcome.NO_SALE, 5, 0))).isEmpty();
    assertThat(CallPicks.reasons(facts(Outcome.ADVANCE, 5, 0))).isEmpty();
    assertThat(CallPicks.reasons(facts(Outcome.CONTINUATION, 3, 1)))
        .containsExactly(PickReason.MISSED_MINIMUM);
    assertThat(CallPicks.reasons(facts(null, 5, 0))).isEmpty();
  }

  private static PickFacts facts(Outcome outcome, int mood, int streak) {
    return new PickFacts("call", outcome, null, true, mood, streak, 0);
  }
}
