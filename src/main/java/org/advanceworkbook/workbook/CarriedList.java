package org.advanceworkbook.workbook;

import static org.advanceworkbook.domain.Texts.given;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.domain.call.CallRecord;
import org.advanceworkbook.domain.call.CarriedItem;
import org.advanceworkbook.domain.call.CarriedKind;
import org.advanceworkbook.domain.call.CommitmentLevel;
import org.advanceworkbook.domain.call.Debrief;
import org.advanceworkbook.domain.call.Gap;

/** Lists what a new plan took over. What the earlier plan had taken over keeps its own call. */
final class CarriedList {
  private final CallPlan before;
  private final Debrief debrief;
  private final CallPlan plan;
  private final List<CarriedItem> promises;

  CarriedList(CallRecord call, CallPlan plan, List<CarriedItem> promises) {
    this.before = call.plan();
    this.debrief = call.debrief() == null ? Debrief.EMPTY : call.debrief();
    this.plan = plan;
    this.promises = promises;
  }

  List<CarriedItem> all() {
    List<CarriedItem> all = new ArrayList<>();
    all.addAll(promises);
    lessons().forEach(all::add);
    plan.questions().forEach(q -> all.add(item(CarriedKind.QUESTION, q.id(), q.text())));
    openGaps().forEach(g -> all.add(item(CarriedKind.GAP, g.name(), "")));
    said(all, CarriedKind.OBJECTIVE, plan.outcome().at(CommitmentLevel.TARGET).text());
    said(all, CarriedKind.THEIR_OBJECTIVE, plan.customer().objective());
    plan.discovery()
        .known()
        .forEach((gap, text) -> all.add(item(CarriedKind.KNOWN, gap.name(), text)));
    plan.frame().theirs().forEach(p -> all.add(item(CarriedKind.PERSON, key(p), p.name())));
    plan.frame().ours().forEach(p -> all.add(item(CarriedKind.COLLEAGUE, p.name(), p.name())));
    plan.agenda().items().forEach(i -> all.add(item(CarriedKind.AGENDA, i.id(), i.text())));
    return List.copyOf(all);
  }

  static String key(Attendee person) {
    return given(person.contactId()) ? person.contactId() : person.name();
  }

  private Stream<Gap> openGaps() {
    return Arrays.stream(Gap.values()).filter(g -> !plan.discovery().known().containsKey(g));
  }

  private Stream<CarriedItem> lessons() {
    Stream<CarriedItem> earlier =
        before.carried().stream().filter(c -> c.kind() == CarriedKind.LESSON);
    return given(debrief.lessons())
        ? Stream.concat(earlier, Stream.of(item(CarriedKind.LESSON, "", debrief.lessons())))
        : earlier;
  }

  private void said(List<CarriedItem> all, CarriedKind kind, String text) {
    if (given(text)) {
      all.add(item(kind, "", text));
    }
  }

  private CarriedItem item(CarriedKind kind, String id, String text) {
    return before.carried().stream()
        .filter(c -> c.kind() == kind && c.id().equals(id) && c.text().equals(text))
        .findFirst()
        .orElse(new CarriedItem(kind, id, text, before.id(), before.frame().date()));
  }
}
