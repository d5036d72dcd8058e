package org.advanceworkbook.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.advanceworkbook.domain.account.Stage;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.Outcome;
import org.advanceworkbook.domain.objective.ProposalFinding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingRulesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ORDER | Dana signed the order, deposit paid",
        "ADVANCE | Dana sends the load profiles by Friday",
        "ADVANCE | Dana opened the vendor file while I was there",
        "CONTINUATION | Dana will send the load profiles",
        "CONTINUATION | Dana might send the load profiles by Friday",
        "CONTINUATION | If the board agrees Dana sends the order by Friday",
        "CONTINUATION | I will send the proposal by Friday",
        "CONTINUATION | They loved the demo, great atmosphere",
        "CONTINUATION | Dana wants to think about it",
        "NO_SALE | They chose the other supplier",
        "NO_SALE | Clear no from Dana, project cancelled",
        "NOT_HELD | Dana was ill, nobody there",
        "NOT_HELD | Dana did not show up",
        "ADVANCE | Appointment stands: 12 March 14:00, invite accepted",
        "CONTINUATION | Not a good time for them, try again in September",
        "NOT_HELD | Not a good time, she was rushing out",
        "CONTINUATION | We are shortlisted apparently",
        "CONTINUATION | They asked for a discount and for references",
        "CONTINUATION | Contract's with legal",
        "CONTINUATION | Got the org chart explained",
        "CONTINUATION | Dana countersigned nothing yet",
        "CONTINUATION | Our proposal goes to him tomorrow and then he forwards it to somebody",
        "ADVANCE | Told his warehouse man to clear bay 6 by Friday",
        "ADVANCE | Invited us to bid, hearing on 10 April",
        "ADVANCE | Dana has her accountant ring ours tomorrow",
        "ADVANCE | Workshop on the 12th is on",
        "ADVANCE | Dana gave me three rejected parts to measure",
        "NO_SALE | Another firm got it",
        "NO_SALE | She decided to renew with the existing provider",
        "NO_SALE | Dana chose the cheaper one",
        "NO_SALE | They will not switch",
        "NO_SALE | They picked somebody local",
        "ADVANCE | The director himself shows us the site on Wednesday",
        "NO_SALE | Thanks, but they have decided otherwise",
        "CONTINUATION | They may stay with the current supplier",
        "CONTINUATION | They don't have another supplier",
        "ORDER | They left their old supplier and signed with us today",
        "ADVANCE | Dana trains with us on 12 March, she has ordered the room",
        "ADVANCE | Dana sends two of her people to our factory on 10 April",
        "ADVANCE | Dana will have the contract looked at by her lawyer before Monday",
        "NO_SALE | Their answer: \"we don't change a running system\"",
        "NO_SALE | They have built their own solution",
        "NO_SALE | Went to a Dutch company in the end",
        "ADVANCE | Dana built the new plan with us by Friday",
        "CONTINUATION | They said the order was practically signed",
        "CONTINUATION | Dana introduced me to everybody",
        "ADVANCE | Dana introduced me to her director",
        "CONTINUATION | The demo crashed twice, new demo on Friday",
        "CONTINUATION | They will not switch before March",
        "ADVANCE | Dana chose another date, Friday 6 March, for the site visit",
        "CONTINUATION | Nothing decided, the council meets in April",
        "ADVANCE | They want to move, so Dana measures all rooms by Wednesday",
        "ADVANCE | Dana rode along for a whole shift and paid him for it, sends the logs by Friday",
        "NO_SALE | They are staying where they are",
        "ORDER | Clicked accept on the quote while I was there",
        "CONTINUATION | He will speak with the director when he returns of the vacations",
        "NOT_HELD | Got as far as the porter",
        "ADVANCE | Came late, I feared a no-show. Then Dana booked the site visit for 9 April",
      })
  void ends(Outcome outcome, String text) {
    OutcomeContext context = OutcomeContext.of(CallKind.SALES_CALL, Stage.PROPOSAL, Judging.TODAY);
    FrameProposer rules = (FrameProposer) Judging.RULES.proposer();
    context = context.withPeople(List.of("Dana Reyes"), List.of());
    assertThat(rules.told(text, context).ending().outcome()).isEqualTo(outcome);
  }

  @Test
  void moodNeverRaisesAnOutcome() {
    String mood = "Wonderful meeting, they love us, big smiles. ";
    for (String text :
        new String[] {"Dana will call", "I send the offer on Friday", "They said no"}) {
      assertThat(Judging.ending(mood + text).outcome()).isEqualTo(Judging.ending(text).outcome());
    }
    assertThat(Judging.ending(mood).findings())
        .extracting(ProposalFinding::kind)
        .contains(Kind.MOOD);
  }

  @Test
  void promisesOfBothSidesAreReadyForTheLedger() {
    String text =
        "Dana sends the load profiles by Friday. I will draft the business case by 9 March.";
    Proposal proposal = Judging.ending(text);
    assertThat(proposal.commitments()).hasSize(2);
    FoundCommitment theirs = proposal.commitments().get(0);
    assertThat(theirs.clientSide()).isTrue();
    assertThat(theirs.who()).isEqualTo("Dana");
    assertThat(theirs.what()).isEqualTo("sends the load profiles");
    assertThat(theirs.due()).isEqualTo(LocalDate.of(2026, 3, 6));
    assertThat(theirs.energy()).isEqualTo(3);
    FoundCommitment ours = proposal.commitments().get(1);
    assertThat(ours.clientSide()).isFalse();
    assertThat(ours.what()).contains("draft the business case");
    assertThat(ours.due()).isEqualTo(LocalDate.of(2026, 3, 9));
  }

  @Test
  void theDayOfOnePromiseIsNotThatOfTheNext() {
    Proposal proposal =
        Judging.ending(
            "load list by Friday and asks finance for the invoices. Kirsty could not join");
    assertThat(proposal.commitments())
        .extracting(FoundCommitment::what)
        .containsExactly("load list", "asks finance for the invoices");
    assertThat(proposal.commitments())
        .extracting(FoundCommitment::due)
        .containsExactly(LocalDate.of(2026, 3, 6), null);
    assertThat(proposal.findings())
        .extracting(ProposalFinding::kind)
        .doesNotContain(Kind.HEDGE, Kind.NOT_HELD);
  }

  @Test
  void findingsQuoteTheText() {
    String text = "They loved it. Dana will send figures. I will call. If legal agrees, fine.";
    Proposal proposal = Judging.ending(text);
    assertThat(proposal.findings())
        .extracting(ProposalFinding::kind)
        .contains(Kind.MOOD, Kind.NO_DATE, Kind.REP_TASK, Kind.CONDITION);
    assertThat(proposal.findings()).allSatisfy(f -> assertThat(f.span().of(text)).isNotBlank());
  }

  @Test
  void nothingWrittenIsAContinuationWithoutFindings() {
    Proposal proposal = Judging.ending("  ");
    assertThat(proposal.outcome()).isEqualTo(Outcome.CONTINUATION);
    assertThat(proposal.findings()).isEmpty();
  }
}
