package org.advanceworkbook.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Length, breaks and alarms of thirty chains, as their file says. */
class AdvanceChainTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);

  static Stream<String> chains() throws IOException {
    try (InputStream in = AdvanceChainTest.class.getResourceAsStream("chains.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @Test
  void thereAreThirty() throws IOException {
    assertThat(chains()).hasSize(30);
  }

  @ParameterizedTest
  @MethodSource("chains")
  void itIsCountedAsItsFileSays(String line) {
    String[] part = line.split("\\s*\\|\\s*", -1);
    List<ChainCall> calls = calls(part[1]);
    Collections.reverse(calls); // the order in which they are given does not matter
    AdvanceChain chain = AdvanceChain.of(calls, TODAY);
    assertThat(chain.links()).hasSize(part[1].length());
    assertThat(
            List.of(
                chain.held(),
                chain.advances(),
                chain.breaks(),
                chain.unbroken(),
                chain.continuationStreak(),
                chain.alarms()))
        .as(part[0])
        .isEqualTo(Stream.of(part).skip(2).limit(6).map(Integer::valueOf).toList());
    assertThat(chain.isAlarming() ? "yes" : "no").isEqualTo(part[8]);
    assertThat(chain.links().stream().filter(ChainLink::isMended).count())
        .isEqualTo(Long.parseLong(part[9]));
  }

  @Test
  void aBreakIsMendedByTheFirstAdvanceAfterIt() {
    AdvanceChain chain = AdvanceChain.of(calls("CCAA"), TODAY);
    assertThat(chain.links().get(0).mendedBy()).isEqualTo("call-2");
    assertThat(chain.links().get(1).mendedOn()).isEqualTo(chain.links().get(2).call().date());
    assertThat(chain.links().get(2).isMended()).isFalse();
  }

  @Test
  void theAlarmIsRaisedOnceInARow() {
    AdvanceChain chain = AdvanceChain.of(calls("CCC"), TODAY);
    assertThat(chain.links())
        .extracting(ChainLink::raisesAlarm)
        .containsExactly(false, true, false);
    assertThat(chain.links()).extracting(ChainLink::streak).containsExactly(1, 2, 3);
  }

  @Test
  void theFirstPlannedCallIsNextAndAPastOneWaits() {
    ChainCall undated = call("undated", null, null, PlanStatus.DRAFT);
    ChainCall later = call("later", TODAY.plusDays(9), null, PlanStatus.READY);
    ChainCall today = call("today", TODAY, null, PlanStatus.READY);
    ChainCall past = call("past", TODAY.minusDays(1), null, PlanStatus.READY);
    ChainCall held = call("held", TODAY.minusDays(1), null, PlanStatus.HELD);
    AdvanceChain chain = AdvanceChain.of(List.of(undated, later, today, past, held), TODAY);
    assertThat(chain.links())
        .extracting(ChainLink::state)
        .containsExactly(
            LinkState.WAITING, LinkState.WAITING, LinkState.NEXT, LinkState.LATER, LinkState.LATER);
    assertThat(chain.next().orElseThrow().call().id()).isEqualTo("today");
    assertThat(chain.links().getLast().call().id()).isEqualTo("undated");
  }

  static List<ChainCall> calls(String letters) {
    List<ChainCall> calls = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      LocalDate past = TODAY.minusDays(100L - i);
      String id = "call-" + i;
      calls.add(
          switch (letters.charAt(i)) {
            case 'A' -> call(id, past, Outcome.ADVANCE, PlanStatus.DEBRIEFED);
            case 'O' -> call(id, past, Outcome.ORDER, PlanStatus.DEBRIEFED);
            case 'C' -> call(id, past, Outcome.CONTINUATION, PlanStatus.DEBRIEFED);
            case 'N' -> call(id, past, Outcome.NO_SALE, PlanStatus.DEBRIEFED);
            case 'X' -> call(id, past, Outcome.NOT_HELD, PlanStatus.NOT_HELD);
            case 'W' -> call(id, past, null, PlanStatus.HELD);
            default -> call(id, TODAY.plusDays(i), null, PlanStatus.DRAFT);
          });
    }
    return calls;
  }

  private static ChainCall call(String id, LocalDate date, Outcome outcome, PlanStatus status) {
    return new ChainCall(id, date, status, outcome, null, "", "");
  }
}
