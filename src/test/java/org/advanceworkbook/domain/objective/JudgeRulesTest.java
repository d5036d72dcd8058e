package org.advanceworkbook.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.advanceworkbook.domain.account.CycleLength;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One rule a line: what kind of sentence, and what it is worth. */
class JudgeRulesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "client as subject | Ms Tahir sends the stock list by Friday",
        "causative with to | Ask Ms Tahir to send the stock list by Friday",
        "causative without to | Have Ms Tahir send the stock list by Friday",
        "get and a participle | Get the test plan signed by Ms Tahir on Monday",
        "passive with its actor | Test plan is signed by Ms Tahir on Monday",
        "passive without actor | Kick-off date confirmed in both calendars",
        "nominalised act | Signature of Ms Tahir on the order form by Friday",
        "noun with the giver | Load profiles from the energy manager by 12 March",
        "clause of purpose | Show the results so that the board approves the budget on 3 April",
        "strongest clause wins | Chat, show the slides, then Ms Tahir books the site visit for 9 April",
        "contrast | Not to pitch, but to get Ms Tahir to bring her controller on 9 April",
        "question | Would she be willing to introduce us to the CFO this week?",
        "permission | The plant manager lets our engineer on site on 9 April",
        "two who act | Ms Tahir and the controller agree the savings figure by Friday",
        "colon behind the actor | Controller: signs off the savings figure by Friday",
        "typing errors | custmer aproves the sampel by friday",
        "abbreviations | CFO sends PO EOW, mtg w/ legal on 9/4",
        "accents | Zoë Müller-Brandão sends the drawings by Friday",
        "put on a list | Buyer adds us to the bidder list in front of me",
        "joint act | We fix the date of the trial with Ms Tahir",
      })
  void isAnAdvance(String rule, String text) {
    assertThat(Judging.verdict(text)).as(rule).isEqualTo(Verdict.ADVANCE);
    assertThat(Judging.judge(text).actor()).as(rule).isEqualTo(Actor.CLIENT);
    assertThat(Judging.judge(text).energy()).as(rule).isGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SELLER_ACTIVITY | Present the new module to the team",
        "SELLER_ACTIVITY | Send the case study to Ms Tahir by Thursday 5pm",
        "SELLER_ACTIVITY | let them see our demo",
        "EDUCATE | Explain how the tariff works",
        "EDUCATE | The client understands our approach",
        "RELATIONSHIP_ONLY | build trust with the new director",
        "RELATIONSHIP_ONLY | get them excited",
        "INFORMATION_ONLY | find out what they need",
        "INFORMATION_ONLY | understand how they decide",
        "VAGUE | keep the momentum going",
        "VAGUE | touch base",
        "VAGUE | She considers a trial",
      })
  void isNoAdvance(Pitfall pitfall, String text) {
    Judgement judgement = Judging.judge(text);
    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_AN_ADVANCE);
    assertThat(judgement.pitfalls()).first().isEqualTo(pitfall);
  }

  @Test
  void aDateDoesNotTurnATaskOfOursIntoAnAdvance() {
    assertThat(Judging.verdict("I call her on Monday at 9:00 and mail the offer by noon"))
        .isEqualTo(Verdict.NOT_AN_ADVANCE);
  }

  @Test
  void deniedActsDoNotCount() {
    assertThat(Judging.verdict("She does not sign the order")).isEqualTo(Verdict.NOT_AN_ADVANCE);
  }

  @Test
  void aCourtesyHasNoPitfall() {
    Judgement judgement = Judging.judge("She replies to my mail");
    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_AN_ADVANCE);
    assertThat(judgement.pitfalls()).isEmpty();
    assertThat(judgement.energy()).isEqualTo(1);
  }

  @Test
  void aNameIsAPurposeOnlyWhenProspecting() {
    String text = "Reception tells me the name of the lab manager";
    assertThat(Judging.JUDGE.judge(text, Judging.prospecting()).verdict())
        .isEqualTo(Verdict.PURPOSE_ONLY);
    assertThat(Judging.verdict(text)).isEqualTo(Verdict.NOT_AN_ADVANCE);
  }

  @ParameterizedTest
  @CsvSource({
    "PROSPECTING,LONG,true", "QUALIFICATION,LONG,true", "DECISION,LONG,false",
    "PROPOSAL,LONG,false", "QUALIFICATION,SHORT,false", "DECISION,SHORT,false"
  })
  void anOrderIsAbsurdEarlyInALongCycle(Stage stage, CycleLength cycle, boolean absurd) {
    ObjectiveContext context =
        ObjectiveContext.of(CallKind.SALES_CALL, stage, cycle, Judging.TODAY);
    Judgement judgement = Judging.JUDGE.judge("Ms Tahir signs the contract by Friday", context);
    assertThat(judgement.verdict()).isEqualTo(Verdict.ADVANCE);
    assertThat(judgement.pitfalls().contains(Pitfall.UNREALISTIC)).isEqualTo(absurd);
    assertThat(status(judgement, Heading.REALISTIC) == Status.FAIL).isEqualTo(absurd);
  }

  @ParameterizedTest
  @CsvSource({"VALIDATION,PASS", "SOLUTION,WARN", "DISCOVERY,WARN", "PROPOSAL,PASS"})
  void aPilotIsWeighedOnTheLadder(Stage stage, Status status) {
    Judgement judgement =
        Judging.JUDGE.judge("Ms Tahir starts the pilot on 9 March", Judging.at(stage));
    assertThat(status(judgement, Heading.REALISTIC)).isEqualTo(status);
  }

  @Test
  void theSameRungPastItsTimeWithTheSamePeopleWarns() {
    ObjectiveContext late = Judging.at(Stage.DECISION).withReachedRungs(Set.of("P5"));
    Judgement judgement = Judging.JUDGE.judge("Ms Tahir accepts a meeting on 9 March", late);
    assertThat(status(judgement, Heading.REALISTIC)).isEqualTo(Status.WARN);
  }

  @Test
  void thePlanTellsWhoIsWhose() {
    ObjectiveContext plan =
        Judging.at(Stage.SOLUTION).withPeople(List.of("Sol Baker (COO)"), List.of("Mara Lind"));
    assertThat(Judging.JUDGE.judge("Mara sends the drawings by Friday", plan).verdict())
        .isEqualTo(Verdict.NOT_AN_ADVANCE);
    assertThat(Judging.JUDGE.judge("sol sends the drawings by Friday", plan).verdict())
        .isEqualTo(Verdict.ADVANCE);
  }

  @Test
  void alignmentNeedsTheCustomersOwnWords() {
    ObjectiveContext base = Judging.at(Stage.DISCOVERY);
    String text = "Ms Tahir sends the scrap figures by Friday";
    assertThat(status(Judging.JUDGE.judge(text, base), Heading.ALIGNED)).isEqualTo(Status.UNKNOWN);
    assertThat(aligned(base.withCustomerObjective("Less scrap on line 2", true)))
        .isEqualTo(Status.PASS);
    assertThat(aligned(base.withCustomerObjective("Less scrap on line 2", false)))
        .isEqualTo(Status.WARN);
    assertThat(aligned(base.withCustomerObjective("A shorter month-end", true)))
        .isEqualTo(Status.WARN);
  }

  @Test
  void aRewriteUsesTheRepsOwnNamesAndDay() {
    ObjectiveContext plan =
        Judging.at(Stage.DISCOVERY)
            .withPeople(List.of("Dana Reyes (COO)"), List.of())
            .withCallDate(LocalDate.of(2026, 3, 4));
    Judgement judgement = Judging.JUDGE.judge("Present the roadmap", plan);
    assertThat(judgement.findings())
        .filteredOn(f -> f.status() != Status.PASS)
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.rewrite()).startsWith("Dana Reyes ").contains("11 March"));
  }

  @Test
  void nothingTypedIsNothingJudged() {
    Judgement judgement = Judging.judge("   ");
    assertThat(judgement.untouched()).isTrue();
    assertThat(judgement.passed()).isZero();
    assertThat(judgement.findings()).allSatisfy(f -> assertThat(f.rewrite()).isEmpty());
  }

  private static Status aligned(ObjectiveContext context) {
    String text = "Ms Tahir sends the scrap figures by Friday";
    return status(Judging.JUDGE.judge(text, context), Heading.ALIGNED);
  }

  private static Status status(Judgement judgement, Heading heading) {
    return judgement.findings().stream()
        .filter(f -> f.heading() == heading)
        .findFirst()
        .orElseThrow()
        .status();
  }
}
