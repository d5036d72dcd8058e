package org.advanceworkbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.advanceworkbook.domain.call.AgendaItem;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.junit.jupiter.api.Test;

/** What was taken over and then changed is the rep's own. */
class TakenOverTest {
  private static final PlannedQuestion ASKED = question("q1", "How many rolls come back?");
  private static final PlannedQuestion OTHER = question("q2", "Who pays for them?");
  private static final PlannedQuestion OWN = question("q1", "How many rolls came back in May?");
  private static final AgendaItem ITEM = new AgendaItem("i1", "Rejects", 10, "");
  private static final AgendaItem OWN_ITEM = ITEM.withText("Rejects in May");
  private static final Attendee INES = new Attendee("p1", "Ines Okafor", "Director", null, "");
  private static final Attendee OWN_INES = new Attendee("p1", "Ines Roth", "Director", null, "");

  private static PlannedQuestion question(String id, String text) {
    return new PlannedQuestion(id, "", text, null, "", true, "", List.of());
  }

  private static CallPlan plan(List<PlannedQuestion> asked, AgendaItem item, Attendee person) {
    CallPlan plan = CallPlan.begin("c2", "Mara", CallKind.SALES_CALL, Instant.EPOCH);
    return plan.withDiscovery(plan.discovery().withQuestions(asked))
        .withAgenda(plan.agenda().withItems(List.of(item)))
        .withFrame(plan.frame().change().theirs(List.of(person)).done());
  }

  private static CallPlan carried(CallPlan plan, CallPlan from) {
    CallRecord call = new CallRecord(from, null, "", "");
    return plan.withCarried(new CarriedList(call, from, List.of()).all());
  }

  @Test
  void onlyWhatReadsAsItWasTakenOverIsTakenOut() {
    CallPlan first = plan(List.of(ASKED, OTHER), ITEM, INES);
    CallPlan begun = carried(first, first);
    CallPlan typed = carried(plan(List.of(OWN, OTHER), OWN_ITEM, OWN_INES), first);
    assertThat(TakenOver.out(begun).questions()).isEmpty();

    CallPlan out = TakenOver.out(typed);
    assertThat(out.questions()).containsExactly(OWN);
    assertThat(out.agenda().items()).containsExactly(OWN_ITEM);
    assertThat(out.frame().theirs()).containsExactly(OWN_INES);
    assertThat(out.carried()).isEmpty();
    assertThat(TakenOver.back(out, begun)).isEqualTo(typed);
  }
}
