package org.advanceworkbook.domain.steps;

import static org.advanceworkbook.domain.Texts.given;

import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.domain.call.AppointmentPlan;
import org.advanceworkbook.domain.call.CallFrame;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CustomersView;

/**
 * How ready a plan is: 0 to 100 points, each item visible. DOMAIN section 8. Readiness never
 * blocks.
 *
 * <p>A prospecting call has no page for the customer's view, so the same points are earned there by
 * what stands in its place: why them and why now, who we must speak to, the value of the
 * appointment and the words to ask for it.
 *
 * @param items every item, in the order of the steps
 */
public record Readiness(List<ReadinessItem> items) {
  private static final int ENOUGH_QUESTIONS = 3;
  private static final int ENOUGH_FIT_QUESTIONS = 2;

  /** Guarantees: the list cannot be changed. */
  public Readiness {
    items = List.copyOf(items);
  }

  /** The readiness of a plan. */
  public static Readiness of(PlanReview review) {
    Stream<ReadinessItem> own =
        review.plan().kind() == CallKind.SALES_CALL ? sales(review) : prospecting(review);
    return new Readiness(Stream.concat(shared(review), own).toList());
  }

  /** Points earned, 0 to 100. */
  public int points() {
    return items.stream().filter(ReadinessItem::met).mapToInt(ReadinessItem::worth).sum();
  }

  /** The inputs a plan needs to be called ready; at most seven. */
  public List<ReadinessItem> required() {
    return items.stream().filter(ReadinessItem::required).toList();
  }

  /** True when every required input is there. */
  public boolean isReady() {
    return required().stream().allMatch(ReadinessItem::met);
  }

  private static Stream<ReadinessItem> shared(PlanReview review) {
    CallFrame frame = review.plan().frame();
    boolean people = frame.theirs().stream().anyMatch(a -> given(a.name()) || given(a.role()));
    boolean logistics = people && frame.start() != null && frame.channel() != null;
    return Stream.of(
        must("ready.account", StepId.CALL, 0, given(frame.accountName())),
        must("ready.people", StepId.CALL, 0, people),
        must("ready.date", StepId.CALL, 0, frame.date() != null),
        may("ready.logistics", StepId.CALL, 5, logistics),
        must("ready.target", StepId.OUTCOME, 30, review.target().counts()),
        must("ready.minimum", StepId.OUTCOME, 0, review.minimum().counts()),
        may("ready.levels", StepId.OUTCOME, 10, levels(review)));
  }

  private static boolean levels(PlanReview review) {
    boolean ordered =
        review.best().energy() >= review.target().energy()
            && review.target().energy() >= review.minimum().energy();
    return review.best().counts() && review.minimum().counts() && ordered;
  }

  private static Stream<ReadinessItem> sales(PlanReview review) {
    CallPlan plan = review.plan();
    CustomersView view = plan.customer();
    long tied = plan.discovery().questions().stream().filter(q -> q.purpose() != null).count();
    return Stream.of(
        must("ready.reason", StepId.CUSTOMER, 10, given(view.reasonToMeet())),
        must("ready.objective", StepId.CUSTOMER, 10, given(view.objective())),
        may("ready.value", StepId.CUSTOMER, 10, given(view.valueGiven())),
        may("ready.questions", StepId.DISCOVER, 10, tied >= ENOUGH_QUESTIONS),
        may("ready.objections", StepId.AGREEMENT, 5, answered(plan)),
        may("ready.agenda", StepId.AGENDA, 10, plan.agenda().agreed()));
  }

  private static Stream<ReadinessItem> prospecting(PlanReview review) {
    CallPlan plan = review.plan();
    AppointmentPlan appointment = plan.appointment();
    boolean sought =
        plan.information().people().stream().anyMatch(p -> given(p.name()) || given(p.role()));
    boolean slots = appointment.first().date() != null && appointment.second().date() != null;
    return Stream.of(
        must("ready.why-now", StepId.CALL, 10, given(plan.frame().whyNow())),
        may("ready.person", StepId.INFORMATION, 10, sought),
        may("ready.fit-questions", StepId.QUALIFY, 10, fitQuestions(plan)),
        may("ready.appointment-value", StepId.APPOINTMENT, 10, given(appointment.valueForThem())),
        may("ready.slots", StepId.APPOINTMENT, 10, slots),
        may("ready.words", StepId.APPOINTMENT, 5, given(appointment.words())));
  }

  private static boolean fitQuestions(CallPlan plan) {
    long asked = plan.qualify().checks().stream().filter(c -> given(c.question())).count();
    return asked + plan.questions().size() >= ENOUGH_FIT_QUESTIONS;
  }

  private static boolean answered(CallPlan plan) {
    return plan.agreement().objections().stream()
        .anyMatch(o -> given(o.text()) && given(o.answer()));
  }

  private static ReadinessItem must(String key, StepId step, int worth, boolean met) {
    return new ReadinessItem(key, step, worth, met, true);
  }

  private static ReadinessItem may(String key, StepId step, int worth, boolean met) {
    return new ReadinessItem(key, step, worth, met, false);
  }
}
