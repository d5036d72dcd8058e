package org.advanceworkbook.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Opportunity;
import org.advanceworkbook.domain.account.OpportunityState;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.call.PlanStatus;
import org.advanceworkbook.domain.playbook.Ladder;
import org.advanceworkbook.domain.playbook.Realism;
import org.advanceworkbook.domain.playbook.Rung;
import org.advanceworkbook.workbook.document.PlaybookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed next, over the ladder that comes with the product. */
class RungProposerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);

  private final Ladder ladder = new PlaybookReader().read().ladder();
  private final RungProposer proposer = new RungProposer(ladder);

  /** Calls as outcome:asked:reached, oldest first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PROSPECTING | | P5 | AT_THIS_STAGE",
        "PROSPECTING | A::P5 | P7 | UP",
        "PROSPECTING | A::P5 A::P7 | P6 | AT_THIS_STAGE",
        "DISCOVERY | A::D1 | D5 | UP",
        "DISCOVERY | A::D1 C:D5: | D4 | SMALLER",
        "DISCOVERY | A::D1 C:D4: | Q1 | SMALLER",
        "DISCOVERY | A::Q4 A::D4 | D1 | AT_THIS_STAGE",
        "VALIDATION | A::S2 A::S5 A::V3 | V5 | UP",
        "DECISION | | C2 | AT_THIS_STAGE",
        "DECISION | A::Q4 A::C1 | C3 | UP",
        "DECISION | A::Q4 A::C1 A::C3 | C5 | UP",
      })
  void theNextRungFits(String stage, String calls, String rung, NextRung.Why why) {
    NextRung next = propose(Stage.valueOf(stage), calls == null ? "" : calls).orElseThrow();
    assertThat(next.rung().id()).isEqualTo(rung);
    assertThat(next.why()).isEqualTo(why);
  }

  @Test
  void whatMustComeFirstIsNamedWhereNothingElseIsLeft() {
    NextRung next = propose(Stage.IMPLEMENTATION, "").orElseThrow();
    assertThat(next.missing()).extracting(Rung::id).containsExactly("C5");
  }

  @Test
  void aLostOpportunityIsAskedNothing() {
    Opportunity lost = opportunity(Stage.DISCOVERY).withState(OpportunityState.LOST);
    assertThat(proposer.propose(lost, AdvanceChain.NONE)).isEmpty();
  }

  @Test
  void reachedRungsAndWhatTheyRestOnAreNeverAskedAgain() {
    Random random = new Random(4);
    int proposed = 0;
    for (int i = 0; i < 400; i++) {
      Stage stage = Stage.values()[random.nextInt(Stage.values().length)];
      AdvanceChain chain = any(random);
      Optional<NextRung> next = proposer.propose(opportunity(stage), chain);
      next.ifPresent(n -> fits(n, stage, chain.reachedRungs()));
      proposed += next.isPresent() ? 1 : 0;
    }
    assertThat(proposed).isGreaterThan(390);
  }

  private void fits(NextRung next, Stage stage, Set<String> reached) {
    assertThat(next.rung().countsAsAdvance()).isTrue();
    assertThat(next.rung().energy()).isGreaterThanOrEqualTo(2);
    assertThat(reached).doesNotContain(next.rung().id());
    reached.forEach(
        id ->
            assertThat(ladder.rung(id).orElseThrow().requires()).doesNotContain(next.rung().id()));
    assertThat(ladder.realism(next.rung(), stage, CycleLength.LONG))
        .isIn(Realism.OK, Realism.STRETCH);
    assertThat(next.missing()).noneMatch(r -> reached.contains(r.id()));
  }

  private AdvanceChain any(Random random) {
    List<ChainCall> calls = new ArrayList<>();
    for (int n = random.nextInt(8); n > 0; n--) {
      Rung rung = ladder.rungs().get(random.nextInt(ladder.rungs().size()));
      boolean advance = random.nextInt(3) > 0;
      calls.add(call(calls.size(), advance, rung.id()));
    }
    return AdvanceChain.of(calls, TODAY);
  }

  private Optional<NextRung> propose(Stage stage, String calls) {
    List<ChainCall> made = new ArrayList<>();
    for (String call : calls.isBlank() ? new String[0] : calls.strip().split(" ")) {
      String[] part = call.split(":", -1);
      boolean advance = part[0].equals("A");
      made.add(call(made.size(), advance, advance ? part[2] : part[1]));
    }
    return proposer.propose(opportunity(stage), AdvanceChain.of(made, TODAY));
  }

  private static ChainCall call(int at, boolean advance, String rung) {
    return new ChainCall(
        "call-" + at,
        TODAY.minusDays(90L - at),
        PlanStatus.DEBRIEFED,
        advance ? Outcome.ADVANCE : Outcome.CONTINUATION,
        advance ? CommitmentLevel.TARGET : null,
        rung,
        advance ? rung : "");
  }

  private static Opportunity opportunity(Stage stage) {
    return Opportunity.named("o", "a", "Second oven").withStage(stage);
  }
}
