package org.advanceworkbook.domain.steps;

import static org.advanceworkbook.domain.Texts.given;
import static org.advanceworkbook.domain.steps.SalesReviews.need;

import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.account.QualificationState;
import org.advanceworkbook.domain.call.AppointmentPlan;
import org.advanceworkbook.domain.call.FitVerdict;
import org.advanceworkbook.domain.call.InformationPlan;
import org.advanceworkbook.domain.call.Purpose;
import org.advanceworkbook.domain.call.QualifyPlan;

/** What the steps of a prospecting call say. */
final class ProspectingReviews {
  private ProspectingReviews() {}

  static StepReport information(PlanReview review) {
    InformationPlan information = review.plan().information();
    List<StepFinding> found = new ArrayList<>();
    boolean someone =
        information.people().stream().anyMatch(p -> given(p.name()) || given(p.role()));
    need(someone, "steps.information.nobody", found);
    return StepReport.of(!information.equals(InformationPlan.EMPTY), found);
  }

  static StepReport qualify(PlanReview review) {
    QualifyPlan qualify = review.plan().qualify();
    List<StepFinding> found = new ArrayList<>();
    need(!qualify.checks().isEmpty(), "steps.qualify.none", found);
    long open = qualify.checks().stream().filter(c -> c.verdict() == FitVerdict.OPEN).count();
    long noFit = qualify.checks().stream().filter(c -> c.verdict() == FitVerdict.NO_FIT).count();
    if (noFit > 0 && qualify.state() == QualificationState.PROSPECT) {
      found.add(StepFinding.look("steps.qualify.no-fit", noFit));
    } else if (open > 0 && qualify.state() == QualificationState.PROSPECT) {
      found.add(StepFinding.look("steps.qualify.open", open));
    }
    return StepReport.of(!qualify.equals(QualifyPlan.EMPTY), found);
  }

  static StepReport appointment(PlanReview review) {
    AppointmentPlan appointment = review.plan().appointment();
    List<StepFinding> found = new ArrayList<>();
    need(given(appointment.purpose()), "steps.appointment.no-purpose", found);
    need(given(appointment.valueForThem()), "steps.appointment.no-value", found);
    need(appointment.first().date() != null, "steps.appointment.no-slot", found);
    if (planned(review) && review.plan().qualify().state() != QualificationState.PROSPECT) {
      found.add(StepFinding.look("steps.appointment.suspect"));
    }
    return StepReport.of(!appointment.equals(AppointmentPlan.EMPTY), found);
  }

  private static boolean planned(PlanReview review) {
    boolean wanted = review.plan().frame().livePurposes().contains(Purpose.SET_APPOINTMENT);
    return wanted && !review.plan().appointment().equals(AppointmentPlan.EMPTY);
  }
}
