package org.advanceworkbook.workbook.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.call.AppointmentPlan;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.FitCheck;
import org.advanceworkbook.domain.call.FitVerdict;
import org.advanceworkbook.domain.call.InformationPlan;
import org.advanceworkbook.domain.call.PersonSought;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.QualifyPlan;
import org.advanceworkbook.domain.call.Slot;
import org.advanceworkbook.domain.playbook.BankQuestion;
import org.advanceworkbook.domain.playbook.FitCriterion;
import org.advanceworkbook.domain.playbook.Playbook;

/** Writes the pages that only a prospecting call has. */
final class ProspectingPages {
  private final Playbook playbook;

  ProspectingPages(Playbook playbook) {
    this.playbook = playbook;
  }

  CallPlan write(CallPlan plan, Moment m) {
    CallPlan written = plan.withInformation(information(m)).withQualify(qualify(m));
    boolean first = m.position() == 0 && m.slot().past();
    return first ? written : written.withAppointment(appointment(m));
  }

  private InformationPlan information(Moment m) {
    PersonSought sought =
        new PersonSought(
            m.chance().id(),
            m.position() == 0 ? "" : m.client().champion().name(),
            m.client().champion().role(),
            m.say("route"),
            m.client().keeper().name());
    return new InformationPlan(
        List.of(sought), m.some("facts", 2), questions(m, Purpose.GET_INFORMATION, 2), "");
  }

  private QualifyPlan qualify(Moment m) {
    List<FitCheck> checks = new ArrayList<>();
    boolean known = m.position() > 0;
    for (FitCriterion c : playbook.criteria().subList(0, 4)) {
      boolean fit = known && m.chance().percent(85);
      checks.add(
          new FitCheck(
              m.chance().id(),
              c.text(),
              c.question(),
              fit ? FitVerdict.FIT : FitVerdict.OPEN,
              fit ? m.fill(m.texts().list("fitEvidence").get(checks.size())) : ""));
    }
    boolean all = checks.stream().allMatch(c -> c.verdict() == FitVerdict.FIT);
    QualificationState state = all ? QualificationState.PROSPECT : QualificationState.SUSPECT;
    return new QualifyPlan(checks, state, questions(m, Purpose.QUALIFY, 2));
  }

  private List<PlannedQuestion> questions(Moment m, Purpose purpose, int count) {
    String id = purpose.name().toLowerCase(java.util.Locale.ROOT);
    List<PlannedQuestion> questions = new ArrayList<>();
    for (BankQuestion q : m.chance().some(playbook.questionsFor(id), count)) {
      boolean must = m.chance().percent(30);
      questions.add(
          new PlannedQuestion(
              m.chance().id(), q.id(), q.text(), purpose, q.aim(), must, "", List.of()));
    }
    return questions;
  }

  private static AppointmentPlan appointment(Moment m) {
    LocalDate first = weekday(m.date().plusDays(m.chance().between(5, 9)));
    Slot one = new Slot(first, LocalTime.of(10, 0));
    Slot two = new Slot(weekday(first.plusDays(2)), LocalTime.of(14, 30));
    return new AppointmentPlan(
        m.say("appointmentPurpose"),
        m.say("value"),
        one,
        m.slot().state() == DiarySlot.State.COMING_NEARLY ? Slot.NONE : two,
        m.say("appointmentWords"),
        m.say("bothCalendars"));
  }

  private static LocalDate weekday(LocalDate day) {
    LocalDate at = day;
    while (Diary.isDayOff(at)) {
      at = at.plusDays(1);
    }
    return at;
  }
}
