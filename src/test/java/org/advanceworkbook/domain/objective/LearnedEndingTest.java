package org.advanceworkbook.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.advanceworkbook.domain.call.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The learned reader beside the rules: what it adds, what it says of it, and what it leaves. */
class LearnedEndingTest {
  private static final double[] EVEN = {0.2, 0.2, 0.2, 0.2, 0.2};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO_SALE | they sent us home with a flea in our ear, dead as a doornail",
        "NOT_HELD | stood in the rain for an hour, doors locked, nobody about",
      })
  void sayingsThatNoListKnowsHaveTheirReasonInWords(Outcome outcome, String text) {
    Proposal proposal = Judging.ending(text);
    assertThat(proposal.outcome()).isEqualTo(outcome);
    List<ProposalFinding> usual =
        proposal.findings().stream().filter(f -> f.reason().key().contains(".usual.")).toList();
    assertThat(usual).hasSize(1);
    assertThat(usual.get(0).span().of(text)).isNotBlank();
    assertThat(usual.get(0).span().of(text).length()).isLessThan(text.length());
  }

  /** With a continuation because of usual words, no finding claims an order or a client's act. */
  @Test
  void whatWasOverruledIsNotClaimedAnyMore() {
    int overruled = 0;
    for (String text : OwnSentencesTest.endings("forty-kept-")) {
      OutcomeContext context = OutcomeContext.of(null, null, Judging.TODAY);
      FrameProposer proposer = (FrameProposer) Judging.RULES.proposer();
      Outcome rules = proposer.told(text, context).ending().outcome();
      Proposal proposal = proposer.propose(text, context);
      if (rules == Outcome.ADVANCE && proposal.outcome() == Outcome.CONTINUATION) {
        overruled++;
        assertThat(proposal.findings())
            .as(text)
            .extracting(ProposalFinding::kind)
            .doesNotContain(ProposalFinding.Kind.CLIENT_ACT)
            .contains(ProposalFinding.Kind.HEDGE);
      }
    }
    assertThat(overruled).isPositive();
  }

  @Test
  void praiseMustBeAheadAndAPlainNoStands() {
    assertThat(weigh(EVEN, Outcome.ADVANCE)).isEqualTo(Outcome.CONTINUATION);
    assertThat(weigh(new double[] {0, 0.9, 0.1, 0, 0}, Outcome.CONTINUATION))
        .isEqualTo(Outcome.ADVANCE);
    assertThat(weigh(new double[] {0, 0.6, 0.4, 0, 0}, Outcome.ADVANCE))
        .isEqualTo(Outcome.CONTINUATION);
    assertThat(weigh(new double[] {0, 0, 0.6, 0.4, 0}, Outcome.NO_SALE)).isEqualTo(Outcome.NO_SALE);
    assertThat(weigh(new double[] {0, 0, 0.9, 0.1, 0}, Outcome.NO_SALE))
        .isEqualTo(Outcome.CONTINUATION);
  }

  @Test
  void anActOfTheClientIsCalledANoOnlyWhenItIsSure() {
    assertThat(weigh(new double[] {0, 0.1, 0.1, 0.8, 0}, Outcome.ADVANCE))
        .isEqualTo(Outcome.CONTINUATION);
    assertThat(weigh(new double[] {0, 0, 0.05, 0.95, 0}, Outcome.ADVANCE))
        .isEqualTo(Outcome.NO_SALE);
    assertThat(Judging.ending("They signed the NDA.").outcome()).isEqualTo(Outcome.ADVANCE);
    assertThat(Judging.ending("They signed the pilot agreement.").outcome())
        .isEqualTo(Outcome.ORDER);
  }

  @Test
  void anyTextIsAnsweredAndAlwaysTheSame() {
    Random random = new Random(20261124);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.appendCodePoint(
            random.nextInt(4) == 0 ? random.nextInt(0x2FFF) + 1 : 32 + random.nextInt(95));
      }
      Proposal first = Judging.ending(text.toString());
      assertThat(Judging.ending(text.toString())).isEqualTo(first);
      assertThat(first.findings()).allMatch(f -> f.span().end() <= text.length());
    }
  }

  private static Outcome weigh(double[] shares, Outcome rules) {
    return LearnedEnding.weigh(shares, rules, LearnedEnding.TRUST, LearnedEnding.PRAISE);
  }
}
