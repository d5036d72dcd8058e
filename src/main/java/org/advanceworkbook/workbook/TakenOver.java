package org.advanceworkbook.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.advanceworkbook.domain.Lists;
import org.advanceworkbook.domain.call.AgendaItem;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CarriedItem;
import org.advanceworkbook.domain.call.CarriedKind;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.CustomersView;
import org.advanceworkbook.domain.call.Gap;
import org.advanceworkbook.domain.call.OurAttendee;
import org.advanceworkbook.domain.call.PlannedAdvance;
import org.advanceworkbook.domain.call.PlannedQuestion;

/** Takes what a plan took over out again, all of it, and brings it back; what was typed stays. */
public final class TakenOver {
  private TakenOver() {}

  /** The plan without anything that was taken over. */
  public static CallPlan out(CallPlan plan) {
    CallPlan result = plan;
    List<PlannedQuestion> kept = rest(plan, CarriedKind.QUESTION, plan.discovery().questions());
    result = result.withDiscovery(plan.discovery().withQuestions(kept).withKnown(unknown(plan)));
    result =
        result.withInformation(
            plan.information()
                .withQuestions(rest(plan, CarriedKind.QUESTION, plan.information().questions())));
    result =
        result.withQualify(
            plan.qualify()
                .withQuestions(rest(plan, CarriedKind.QUESTION, plan.qualify().questions())));
    result =
        result.withAgenda(
            plan.agenda()
                .withItems(
                    without(
                        plan,
                        CarriedKind.AGENDA,
                        plan.agenda().items(),
                        AgendaItem::id,
                        AgendaItem::text)));
    result =
        result.withFrame(
            plan.frame()
                .change()
                .theirs(
                    without(
                        plan,
                        CarriedKind.PERSON,
                        plan.frame().theirs(),
                        CarriedList::key,
                        Attendee::name))
                .ours(
                    without(
                        plan,
                        CarriedKind.COLLEAGUE,
                        plan.frame().ours(),
                        OurAttendee::name,
                        OurAttendee::name))
                .done());
    return words(result).withCarried(List.of());
  }

  // What was changed meanwhile is the rep's own.
  private static CallPlan words(CallPlan plan) {
    CallPlan result = plan;
    if (says(plan, CarriedKind.OBJECTIVE, plan.outcome().target().text())) {
      result = result.withOutcome(plan.outcome().with(CommitmentLevel.TARGET, PlannedAdvance.NONE));
    }
    if (says(plan, CarriedKind.THEIR_OBJECTIVE, plan.customer().objective())) {
      CustomersView none = plan.customer().withObjective("").withSource(null).withSourceNote("");
      result = result.withCustomer(none);
    }
    return result;
  }

  private static boolean says(CallPlan plan, CarriedKind kind, String text) {
    return plan.carried().stream().anyMatch(c -> c.kind() == kind && c.text().equals(text));
  }

  private static List<PlannedQuestion> rest(
      CallPlan plan, CarriedKind kind, List<PlannedQuestion> all) {
    return without(plan, kind, all, PlannedQuestion::id, PlannedQuestion::text);
  }

  private static <T> List<T> without(
      CallPlan plan,
      CarriedKind kind,
      List<T> all,
      Function<T, String> id,
      Function<T, String> text) {
    Map<String, String> carried =
        plan.carried().stream()
            .filter(c -> c.kind() == kind)
            .collect(Collectors.toMap(CarriedItem::id, CarriedItem::text, (one, same) -> one));
    return all.stream()
        .filter(item -> !text.apply(item).equals(carried.get(id.apply(item))))
        .toList();
  }

  private static Map<Gap, String> unknown(CallPlan plan) {
    Map<Gap, String> known = new TreeMap<>(plan.discovery().known());
    known
        .entrySet()
        .removeIf(
            e ->
                plan.carried().stream()
                    .anyMatch(
                        c ->
                            c.kind() == CarriedKind.KNOWN
                                && c.id().equals(e.getKey().name())
                                && c.text().equals(e.getValue())));
    return known;
  }

  /**
   * The plan with what was taken over in it again.
   *
   * @param first the plan as it began
   */
  public static CallPlan back(CallPlan plan, CallPlan first) {
    Map<Gap, String> known = new TreeMap<>(first.discovery().known());
    known.putAll(plan.discovery().known());
    CallPlan result =
        plan.withDiscovery(
                plan.discovery()
                    .withKnown(known)
                    .withQuestions(
                        both(
                            first.discovery().questions(),
                            plan.discovery().questions(),
                            PlannedQuestion::id)))
            .withInformation(
                plan.information()
                    .withQuestions(
                        both(
                            first.information().questions(),
                            plan.information().questions(),
                            PlannedQuestion::id)))
            .withQualify(
                plan.qualify()
                    .withQuestions(
                        both(
                            first.qualify().questions(),
                            plan.qualify().questions(),
                            PlannedQuestion::id)))
            .withAgenda(
                plan.agenda()
                    .withItems(both(first.agenda().items(), plan.agenda().items(), AgendaItem::id)))
            .withFrame(
                plan.frame()
                    .change()
                    .theirs(both(first.frame().theirs(), plan.frame().theirs(), CarriedList::key))
                    .ours(both(first.frame().ours(), plan.frame().ours(), OurAttendee::name))
                    .done());
    if (plan.outcome().target().isEmpty()) {
      result =
          result.withOutcome(plan.outcome().with(CommitmentLevel.TARGET, first.outcome().target()));
    }
    if (plan.customer().objective().isBlank()) {
      result = result.withCustomer(customer(plan.customer(), first.customer()));
    }
    return result.withCarried(first.carried());
  }

  private static CustomersView customer(CustomersView now, CustomersView then) {
    return now.withObjective(then.objective())
        .withSource(then.source())
        .withSourceNote(then.sourceNote());
  }

  /** What began, as it reads now where it was changed, then what was added. */
  private static <T> List<T> both(List<T> first, List<T> now, Function<T, String> id) {
    List<T> added = new ArrayList<>(now);
    List<T> all = new ArrayList<>();
    for (T begun : first) {
      T here =
          added.stream().filter(a -> id.apply(a).equals(id.apply(begun))).findFirst().orElse(begun);
      added.remove(here);
      all.add(here);
    }
    all.addAll(added);
    return Lists.copy(all);
  }
}
