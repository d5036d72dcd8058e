package org.advanceworkbook.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.advanceworkbook.domain.account.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rewrite takes from the rep's words, and what it leaves alone. */
class RewriteRulesTest {

  @Test
  void aPlaceInADiaryIsTimeAndFitsTheFirstContact() {
    String text = "Receptionist puts us in Ms Okafor's diary for 20 min next Wed";
    Judgement judgement = Judging.JUDGE.judge(text, Judging.prospecting());
    assertThat(judgement.energy()).isEqualTo(2);
    assertThat(finding(judgement, Heading.REALISTIC).status()).isEqualTo(Status.PASS);
    assertThat(judgement.parts().action()).startsWith("puts us in Ms Okafor's diary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foreman lets us open the machine on Tuesday",
        "Buyer allows us to count the stock and lets us open the boxes on Tuesday",
        "We walk the line and let us see the figures by Friday",
        "us in the diary next week",
        "we get the plant manager to join us on 10 March",
      })
  void weAreNeverTheClientWhoActs(String text) {
    Judgement judgement = Judging.judge(text);
    assertThat(first(judgement.parts().who())).isNotIn("us", "we", "me", "i", "our");
    for (Finding finding : judgement.findings()) {
      assertThat(first(finding.rewrite())).isNotIn("us", "we", "me", "i", "our");
    }
  }

  @Test
  void whoGivesLeaveActs() {
    Judgement judgement = Judging.judge("Foreman lets us open the machine on Tuesday");
    assertThat(judgement.verdict()).isEqualTo(Verdict.ADVANCE);
    assertThat(judgement.parts().who()).isEqualTo("Foreman");
    assertThat(judgement.parts().action()).isEqualTo("lets us open the machine");
    assertThat(Judging.verdict("Dana lets us finish the presentation"))
        .isEqualTo(Verdict.NOT_AN_ADVANCE);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Elis | find out when the Elis contract runs out",
        "Hydrotec | learn how much they pay Hydrotec per month",
        "Hydrotec | find out how long the contract with Hydrotec runs",
        "Sodexo | find out what annoys them about the Sodexo service",
      })
  void aSupplierIsNobodyWhoActs(String supplier, String text) {
    for (Finding finding : Judging.judge(text).findings()) {
      assertThat(finding.rewrite()).doesNotContain(supplier);
    }
  }

  @Test
  void aConditionIsSaidAndTheActStays() {
    String text =
        "If the trial goes well, plant manager presents the result to the board on 20 March";
    Judgement judgement = Judging.judge(text);
    Finding finding = finding(judgement, Heading.ADVANCE);
    assertThat(judgement.verdict()).isEqualTo(Verdict.ADVANCE);
    assertThat(finding.status()).isEqualTo(Status.WARN);
    assertThat(finding.reason().key()).isEqualTo("objective.advance.condition");
    assertThat(finding.quote().of(text)).startsWith("If the trial goes well");
    assertThat(finding.rewrite())
        .isEqualTo("Plant manager presents the result to the board by Fri 20 March");
  }

  @Test
  void theRepsDayStaysHoweverFar() {
    Judgement judgement = Judging.judge("Get Dana to share the failure data before 31 December");
    assertThat(finding(judgement, Heading.SPECIFIC).rewrite())
        .isEqualTo("Dana shares the failure data by Thu 31 December");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "false | Pilot with the plant managers",
        "false | Workshop with the COO",
        "true | Pilot with the plant managers from 10 March",
        "true | list of decision makers from Joanne",
      })
  void workThatRunsLaterNeedsADay(boolean specific, String text) {
    assertThat(Judging.judge(text).specific()).isEqualTo(specific);
  }

  @Test
  void ofSeveralOneActs() {
    Judgement judgement =
        Judging.JUDGE.judge("Pilot with the plant managers", Judging.at(Stage.VALIDATION));
    assertThat(finding(judgement, Heading.SPECIFIC).rewrite())
        .startsWith("One of the plant managers ");
  }

  @Test
  void whoCouldNotComeIsNoHope() {
    Proposal proposal = Judging.ending("Kirsty could not join, but Paul sends the plan by Friday");
    assertThat(proposal.findings())
        .extracting(ProposalFinding::kind)
        .doesNotContain(ProposalFinding.Kind.HEDGE);
    List<FoundCommitment> found = proposal.commitments();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).who()).isEqualTo("Paul");
  }

  private static String first(String text) {
    return text.toLowerCase(Locale.ROOT).split(" ")[0];
  }

  private static Finding finding(Judgement judgement, Heading heading) {
    return judgement.findings().stream()
        .filter(f -> f.heading() == heading)
        .findFirst()
        .orElseThrow();
  }
}
