package org.advanceworkbook.print;

import org.advanceworkbook.domain.Texts;
import org.advanceworkbook.domain.call.AppointmentPlan;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.FitCheck;
import org.advanceworkbook.domain.call.FitVerdict;
import org.advanceworkbook.domain.call.InformationPlan;
import org.advanceworkbook.domain.call.PersonSought;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.QualifyPlan;
import org.advanceworkbook.domain.call.Slot;

/** The three purposes of a prospecting call. */
final class ProspectingSections {
  private final PageWords words;
  private final Section section;
  private final Questions questions;

  ProspectingSections(PageWords words) {
    this.words = words;
    this.section = new Section(words);
    this.questions = new Questions(words);
  }

  void add(Part sheet, CallPlan plan) {
    CallFrame frame = plan.frame();
    InformationPlan information = plan.information();
    if (wanted(frame, Purpose.GET_INFORMATION, !information.equals(InformationPlan.EMPTY))) {
      information(section.of(sheet, Purpose.GET_INFORMATION, frame), information);
    }
    if (wanted(frame, Purpose.QUALIFY, !plan.qualify().equals(QualifyPlan.EMPTY))) {
      qualify(section.of(sheet, Purpose.QUALIFY, frame), plan.qualify());
    }
    AppointmentPlan appointment = plan.appointment();
    if (wanted(frame, Purpose.SET_APPOINTMENT, !appointment.equals(AppointmentPlan.EMPTY))) {
      appointment(section.of(sheet, Purpose.SET_APPOINTMENT, frame), appointment);
    }
  }

  private static boolean wanted(CallFrame frame, Purpose purpose, boolean written) {
    return written || frame.purposes().contains(purpose);
  }

  private void information(Part part, InformationPlan information) {
    Pairs.of(part, information.people(), this::person);
    for (String fact : information.facts()) {
      if (Texts.given(fact)) {
        part.labelled(words.text("fact"), fact).penLines(1);
      }
    }
    questions.add(part, information.questions());
    part.labelled(words.text("note"), information.notes());
    if (information.equals(InformationPlan.EMPTY)) {
      part.penLines(2);
    }
  }

  private void person(Part part, PersonSought person) {
    String name = person.name().isBlank() ? words.text("name-not-known") : person.name();
    part.prose("strong", PageHead.joined(", ", name, person.role()));
    part.run("small")
        .add(words.text("route"), person.route())
        .add(words.text("gatekeeper"), person.gatekeeper());
  }

  private void qualify(Part part, QualifyPlan qualify) {
    part.line("small", words.word("qualification", qualify.state()));
    qualify.checks().forEach(check -> check(part.box("question"), check));
    questions.add(part, qualify.questions());
    if (qualify.equals(QualifyPlan.EMPTY)) {
      part.penLines(2);
    }
  }

  private void check(Part part, FitCheck check) {
    Part row = part.row("");
    Part left = row.cell("");
    left.prose("strong", check.criterion());
    left.prose("", check.question());
    left.labelled("small", words.text("fit-evidence"), check.evidence());
    Part right = row.cell("head-when").child("p", "small");
    tick(right, FitVerdict.FIT, check.verdict());
    tick(right, FitVerdict.NO_FIT, check.verdict());
    part.penLines(1);
  }

  private void tick(Part line, FitVerdict verdict, FitVerdict given) {
    TickBox.add(line, verdict == given, words.word("fit", verdict));
  }

  private void appointment(Part part, AppointmentPlan appointment) {
    Part row = part.row("");
    Part left = row.cell("half");
    left.labelled(words.text("appointment.purpose"), appointment.purpose());
    left.labelled(words.text("appointment.value"), appointment.valueForThem());
    left.labelled(words.text("appointment.words"), appointment.words());
    Part right = row.cell("half-last");
    slot(right, "appointment.first", appointment.first());
    slot(right, "appointment.second", appointment.second());
    right.labelled(words.text("appointment.calendars"), appointment.bothCalendars());
    part.line("small gap", words.text("appointment.agreed")).penLines(1);
  }

  private void slot(Part part, String key, Slot slot) {
    part.labelled(
        words.text(key),
        PageHead.joined(", ", words.weekday(slot.date()), words.clock(slot.start())));
  }
}
