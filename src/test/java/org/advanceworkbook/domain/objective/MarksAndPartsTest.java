package org.advanceworkbook.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.advanceworkbook.domain.account.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksAndPartsTest {

  @Test
  void anAdvanceShowsWhoDoesWhatByWhen() {
    String text = "Priya books a working session with finance by Friday 13 March";
    Judgement judgement = Judging.judge(text);
    assertThat(judgement.marks())
        .extracting(m -> m.kind() + ": " + m.span().of(text))
        .containsExactly(
            "WHO: Priya",
            "DOES_WHAT: books a working session with finance",
            "BY_WHEN: by Friday 13 March");
  }

  @Test
  void aMissShowsTheOwnActionAndWhatIsTooGeneral() {
    String text = "Demonstrate the reporting module and keep momentum going";
    assertThat(Judging.judge(text).marks())
        .extracting(m -> m.kind() + ": " + m.span().of(text))
        .contains("OWN_ACTION: Demonstrate the reporting module")
        .anyMatch(m -> m.startsWith("TOO_GENERAL: keep momentum"));
  }

  @Test
  void theSentenceIsTakenApart() {
    Parts parts = Judging.judge("Get Priya to send the batch data by 13 March").parts();
    assertThat(parts.who()).isEqualTo("Priya");
    assertThat(parts.action()).isEqualTo("sends the batch data");
    assertThat(parts.due()).isEqualTo(LocalDate.of(2026, 3, 13));
    assertThat(parts.inTheCall()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"before we hang up", "on the call", "there and then"})
  void inTheCallIsNoDay(String when) {
    Parts parts = Judging.judge("Priya signs the test plan " + when).parts();
    assertThat(parts.inTheCall()).isTrue();
    assertThat(parts.due()).isNull();
    assertThat(parts.action()).isEqualTo("signs the test plan");
  }

  @Test
  void takingApartWhatWasBuiltGivesThePartsBack() {
    String[] people = {"Priya Nair", "Dr Okonkwo", "The plant manager", "Ms Tahir"};
    String[] acts = {
      "sends the batch data", "books a working session with finance",
      "signs the order", "brings two colleagues and names the owner of the project",
      "accepts the invitation to the site visit", "fills in the supplier form"
    };
    for (String who : people) {
      for (String act : acts) {
        for (int days = 1; days < 500; days += 13) {
          LocalDate due = Judging.TODAY.plusDays(days);
          holds(new Parts(who, act, due, false), days % 2 == 0);
        }
        holds(new Parts(who, act, null, true), true);
        holds(new Parts(who, act, null, false), true);
      }
    }
  }

  private static void holds(Parts parts, boolean dayFirst) {
    String text =
        SentenceBuilder.sentence(
            parts.who(), parts.action(), parts.due(), parts.inTheCall(), Judging.TODAY, dayFirst);
    ObjectiveContext context = Judging.at(Stage.DECISION).withDayFirst(dayFirst);
    assertThat(Judging.JUDGE.judge(text, context).parts()).as(text).isEqualTo(parts);
  }
}
