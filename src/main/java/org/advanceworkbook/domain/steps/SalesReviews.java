package org.advanceworkbook.domain.steps;

import static org.advanceworkbook.domain.Texts.given;

import java.util.ArrayList;
import java.util.List;
import org.advanceworkbook.domain.call.AgendaPlan;
import org.advanceworkbook.domain.call.AgreementPlan;
import org.advanceworkbook.domain.call.CustomersView;
import org.advanceworkbook.domain.call.Discovery;
import org.advanceworkbook.domain.call.InformPlan;
import org.advanceworkbook.domain.call.OpeningWords;
import org.advanceworkbook.domain.call.PlannedQuestion;
import org.advanceworkbook.domain.call.RapportPlan;
import org.advanceworkbook.domain.call.Source;

/** What the steps of a sales call say. */
final class SalesReviews {
  private SalesReviews() {}

  static StepReport customer(PlanReview review) {
    CustomersView view = review.plan().customer();
    List<StepFinding> found = new ArrayList<>();
    need(given(view.reasonToMeet()), "steps.customer.no-reason", found);
    need(given(view.objective()), "steps.customer.no-objective", found);
    if (given(view.objective()) && view.source() == Source.ASSUMED) {
      found.add(StepFinding.look("steps.customer.assumed"));
    }
    need(given(view.valueGiven()), "steps.customer.no-value", found);
    return StepReport.of(!view.equals(CustomersView.EMPTY), found);
  }

  static StepReport rapport(PlanReview review) {
    RapportPlan rapport = review.plan().rapport();
    OpeningWords opening = rapport.opening();
    List<StepFinding> found = new ArrayList<>();
    need(given(rapport.people()) || given(rapport.trust()), "steps.rapport.no-people", found);
    need(given(opening.why()), "steps.rapport.no-opening", found);
    return StepReport.of(!rapport.equals(RapportPlan.EMPTY), found);
  }

  static StepReport discover(PlanReview review) {
    Discovery discovery = review.plan().discovery();
    List<StepFinding> found = new ArrayList<>();
    need(discovery.questions().size() >= 3, "steps.discover.few", found);
    long untied = discovery.questions().stream().filter(q -> untied(discovery, q)).count();
    if (untied > 0) {
      found.add(StepFinding.look("steps.discover.untied", untied));
    }
    return StepReport.of(!discovery.equals(Discovery.EMPTY), found);
  }

  private static boolean untied(Discovery discovery, PlannedQuestion question) {
    return !discovery.goals().isEmpty() && question.learns().isEmpty();
  }

  static StepReport inform(PlanReview review) {
    InformPlan inform = review.plan().inform();
    List<StepFinding> found = new ArrayList<>();
    need(!inform.points().isEmpty(), "steps.inform.none", found);
    long untied = inform.points().stream().filter(p -> !given(p.need())).count();
    if (untied > 0) {
      found.add(StepFinding.look("steps.inform.untied", untied));
    }
    return StepReport.of(!inform.equals(InformPlan.EMPTY), found);
  }

  static StepReport agreement(PlanReview review) {
    AgreementPlan agreement = review.plan().agreement();
    List<StepFinding> found = new ArrayList<>();
    need(given(agreement.ask()), "steps.agreement.no-ask", found);
    need(given(agreement.fallbackAsk()), "steps.agreement.no-fallback", found);
    need(
        agreement.objections().stream().anyMatch(o -> given(o.answer())),
        "steps.agreement.no-objection",
        found);
    return StepReport.of(!agreement.equals(AgreementPlan.EMPTY), found);
  }

  static StepReport agenda(PlanReview review) {
    AgendaPlan agenda = review.plan().agenda();
    int length = review.plan().frame().minutes();
    List<StepFinding> found = new ArrayList<>();
    need(!agenda.items().isEmpty(), "steps.agenda.none", found);
    if (!agenda.items().isEmpty() && length > 0 && agenda.minutes() != length) {
      found.add(StepFinding.look("steps.agenda.sum", agenda.minutes(), length));
    }
    if (!agenda.items().isEmpty() && !agenda.agreed()) {
      found.add(StepFinding.look("steps.agenda.not-agreed"));
    }
    return StepReport.of(!agenda.equals(AgendaPlan.EMPTY), found);
  }

  static void need(boolean there, String key, List<StepFinding> found) {
    if (!there) {
      found.add(StepFinding.missing(key));
    }
  }
}
