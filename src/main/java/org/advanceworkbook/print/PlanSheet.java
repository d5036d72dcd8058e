package org.advanceworkbook.print;

import java.util.List;
import org.advanceworkbook.domain.call.Attendee;
import org.advanceworkbook.domain.call.CallKind;
import org.advanceworkbook.domain.call.CallPlan;
import org.advanceworkbook.workbook.PlanPrinter.Snapshot;

/** The sheet one takes into the call: the outcome first, then what earns it. */
final class PlanSheet {
  private final PageWords words;

  PlanSheet(PageWords words) {
    this.words = words;
  }

  void add(Part sheet, Snapshot what) {
    CallPlan plan = what.call().plan();
    new PageHead(words).add(sheet, plan, words.word("plan", plan.kind()));
    List<String> names = plan.frame().theirs().stream().map(Attendee::name).toList();
    new OutcomeBox(words).add(sheet, plan.outcome(), what.verdict(), names);
    new SaleLine(words).add(sheet, what.opportunity());
    new CustomerAndAgenda(words).add(sheet, plan.customer(), plan.agenda(), plan.frame());
    if (plan.kind() == CallKind.PROSPECTING) {
      new ProspectingSections(words).add(sheet, plan);
    } else {
      new SalesSections(words).add(sheet, plan);
    }
    new CarriedSection(words).add(sheet, plan.carried());
    new People(words).add(sheet, plan.frame());
  }
}
